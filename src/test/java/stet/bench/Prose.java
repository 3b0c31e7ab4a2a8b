package stet.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words that mean nothing, few of them often and most of them seldom, as in any text; the same from the same seed. */
final class Prose {
    private static final int WORDS = 20_000;
    private static final String[] BEGINNINGS = "b d f g k l m n p r s t v z br dr fl gr kl pl st tr".split(" ");
    private static final String[] MIDDLES = "a e i o u ai ea ou".split(" ");

    private final List<String> vocabulary;
    private final Random dice;

    Prose(long seed) {
        dice = new Random(seed);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) words.add(word());
        vocabulary = List.copyOf(words);
    }

    /** So many words of which the commonest stands in a tenth of all places. */
    List<String> words(int count) {
        List<String> words = new ArrayList<>();
        while (words.size() < count) words.add(vocabulary.get((int) (WORDS * Math.pow(dice.nextDouble(), 4))));
        return words;
    }

    /** The word of a rank, 0 the commonest. */
    String ranked(int rank) {
        return vocabulary.get(rank);
    }

    /** So many words from a rank on. */
    List<String> ranked(int first, int count) {
        return vocabulary.subList(first, first + count);
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }

    static String sentence(List<String> words) {
        String joined = String.join(" ", words);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + dice.nextInt(3); syllables > 0; syllables--) {
            word.append(BEGINNINGS[dice.nextInt(BEGINNINGS.length)]).append(MIDDLES[dice.nextInt(MIDDLES.length)]);
        }
        return word.toString();
    }
}

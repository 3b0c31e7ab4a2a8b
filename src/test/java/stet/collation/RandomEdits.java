package stet.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import stet.collation.Collation.Line;

/**
 * Makes up texts and edits from a seed, and names the seed when a property fails; {@code -Dstet.seed=N} runs that seed
 * alone.
 */
final class RandomEdits {
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** Tries the property with so many seeds. */
    static void forAll(int seeds, Consumer<RandomEdits> property) {
        Long only = Long.getLong("stet.seed");
        for (long seed = only == null ? 1 : only; seed <= (only == null ? seeds : only); seed++) {
            try {
                property.accept(new RandomEdits(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Fails with -Dstet.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A few short words are in all sentences, most words in few. */
    String sentence() {
        List<String> words = new ArrayList<>();
        for (int count = 5 + below(15); count > 0; count--) words.add(word());
        return String.join(" ", words) + ".";
    }

    String word() {
        int number = (int) (Math.pow(random.nextDouble(), 3) * 9_000) + 7;
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 60) {
            word.append(CONSONANTS.charAt(rest % 12)).append(VOWELS.charAt(rest / 12 % 5));
        }
        return word.toString();
    }

    /** Sentences of a text in passages of one to six; now and then one that stood before. */
    List<Line> text(int sentences) {
        List<Line> text = new ArrayList<>();
        int passage = 0;
        while (text.size() < sentences) {
            if (below(4) == 0) passage++;
            boolean again = !text.isEmpty() && below(12) == 0;
            text.add(new Line(passage, again ? text.get(below(text.size())).words() : sentence()));
        }
        return text;
    }

    /** As {@link #text}, no sentence twice. */
    List<Line> textWithoutRepeats(int sentences) {
        Set<String> known = new HashSet<>();
        return text(sentences).stream().filter(line -> known.add(line.words())).toList();
    }

    /** A word exchanged, dropped or added. */
    String changed(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        int at = below(words.size() - 1);
        switch (below(3)) {
            case 0 -> words.set(at, "zu" + word());
            case 1 -> words.remove(at);
            default -> words.add(at, "zu" + word());
        }
        return String.join(" ", words);
    }

    /** The text after some edits of every kind. */
    List<Line> edited(List<Line> text) {
        List<Line> edited = new ArrayList<>(text);
        for (int edits = below(6); edits > 0; edits--) {
            int at = below(edited.size() + 1);
            if (edited.isEmpty() || at == edited.size()) {
                edited.add(new Line(1_000, sentence()));
                continue;
            }
            Line line = edited.get(at);
            switch (below(4)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, new Line(line.passage(), sentence()));
                case 2 -> edited.set(at, new Line(line.passage(), changed(line.words())));
                default -> edited.add(below(edited.size()), edited.remove(at));
            }
        }
        return edited;
    }
}

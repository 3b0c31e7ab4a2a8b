package stet.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of both versions, and how much each says about the sentence it stands in. */
final class Vocabulary {
    /** As if the text went on for so long: in a few sentences nothing is common. */
    private static final int ELSEWHERE = 8;

    /** So much is left of what a unit says if it is everywhere: of sentences made to one pattern, the pattern. */
    private static final double LEAST = 0.3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();
    private final double[] weights;

    /** Of all different words of sentences, in the order of their numbers. */
    Vocabulary(Iterable<String> words, Witness before, Witness after) {
        words.forEach(sentence -> sentences.add(Units.of(sentence).stream()
                .mapToInt(unit -> numbers.computeIfAbsent(unit, key -> numbers.size()))
                .sorted()
                .toArray()));
        weights = new double[numbers.size()];
        int[] then = counted(before);
        int[] now = counted(after);
        int size = Math.max(before.size(), after.size()) + ELSEWHERE;
        // Counted in one version alone: counted in both, what they share would seem common because it is shared.
        numbers.forEach((unit, number) ->
                weights[number] = Units.substance(unit) * rarity(Math.max(then[number], now[number]), size));
    }

    Wording[] wordings(Witness witness) {
        Wording[] wordings = new Wording[witness.size()];
        for (int at = 0; at < wordings.length; at++) {
            wordings[at] = new Wording(sentences.get(witness.words(at)), weights);
        }
        return wordings;
    }

    /** In how many sentences each unit stands. */
    private int[] counted(Witness witness) {
        int[] counts = new int[numbers.size()];
        for (int at = 0; at < witness.size(); at++) {
            int last = -1;
            for (int unit : sentences.get(witness.words(at))) {
                if (unit != last) counts[unit]++;
                last = unit;
            }
        }
        return counts;
    }

    private static double rarity(int count, int size) {
        return Math.max(LEAST, Math.log1p((double) size / count) / Math.log1p(size));
    }
}

package stet.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stet.collation.Collation.Line;
import stet.text.Plain;

/** One of the versions, with a number for the words of each sentence: equal where they are the same. */
final class Witness {
    private final List<Line> lines;
    private final int[] words;

    /** New words are numbered on from those known. */
    Witness(List<Line> lines, Map<String, Integer> known) {
        this.lines = List.copyOf(lines);
        this.words = lines.stream()
                .map(line -> Plain.normalised(line.words()))
                .mapToInt(plain -> known.computeIfAbsent(plain, key -> known.size()))
                .toArray();
    }

    int size() {
        return words.length;
    }

    int words(int at) {
        return words[at];
    }

    int passage(int at) {
        return lines.get(at).passage();
    }

    int length(int at) {
        return lines.get(at).words().length();
    }

    boolean has(int at) {
        return at >= 0 && at < words.length;
    }

    boolean hasRepeats() {
        return Arrays.stream(words).distinct().count() < words.length;
    }

    /** Where each words stand, in order. */
    Map<Integer, List<Integer>> places() {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < words.length; at++) {
            places.computeIfAbsent(words[at], key -> new ArrayList<>()).add(at);
        }
        return places;
    }
}

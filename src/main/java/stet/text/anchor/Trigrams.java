package stet.text.anchor;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Where in a text every three characters in a row stand. */
final class Trigrams {
    private static final int MOST_KINDS = 1 << 16;
    private static final int RARE = 4_096;

    private final String text;
    private final int kinds;
    private final int[] ends;
    private final int[] places;

    Trigrams(String text) {
        this.text = text;
        int count = Math.max(0, text.length() - 2);
        kinds = Math.min(MOST_KINDS, Integer.highestOneBit(count + 1) * 2);
        ends = new int[kinds + 1];
        places = new int[count];
        for (int at = 0; at < count; at++) ends[kind(text, at) + 1]++;
        for (int kind = 0; kind < kinds; kind++) ends[kind + 1] += ends[kind];
        int[] next = ends.clone();
        for (int at = 0; at < count; at++) places[next[kind(text, at)]++] = at;
    }

    /** Where words stand, overlapping ones too, in the text's order; nowhere when there are none. */
    IntStream all(String words) {
        if (words.isEmpty()) return IntStream.empty();
        int rarest = IntStream.rangeClosed(0, words.length() - 3)
                .boxed()
                .min(Comparator.comparingInt(at -> count(words, at)))
                .orElse(-1);
        if (rarest < 0 || count(words, rarest) > RARE) {
            return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1));
        }
        return IntStream.range(0, count(words, rarest))
                .map(which -> place(words, rarest, which) - rarest)
                .filter(at -> text.startsWith(words, at));
    }

    /** How often the three characters there occur; never too low, and too high where kinds share a slot. */
    int count(String asked, int at) {
        int kind = kind(asked, at);
        return ends[kind + 1] - ends[kind];
    }

    /** One of so many places, in the text's order. */
    int place(String asked, int at, int which) {
        return places[ends[kind(asked, at)] + which];
    }

    private int kind(String text, int at) {
        int mixed = (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9E3779B1 ^ text.charAt(at + 2) * 0x85EBCA6B;
        return mixed >>> 7 & kinds - 1;
    }
}

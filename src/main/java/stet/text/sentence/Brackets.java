package stet.text.sentence;

import java.util.ArrayDeque;
import java.util.Deque;

/** Marks the places between a Japanese or Chinese bracket and the one that closes it on the same line. */
final class Brackets {
    private static final String OPEN = "「『（《〈【〔“‘";
    private static final String CLOSE = "」』）》〉】〕”’";
    private static final int FIRST_SHARED = OPEN.indexOf('“');

    private final int[] depths;

    private Brackets(int[] depths) {
        this.depths = depths;
    }

    /** Curly quotation marks count in Chinese and Japanese only; elsewhere a quotation may hold sentences. */
    static Brackets of(String line, String language) {
        int kinds = language.equals("zh") || language.equals("ja") ? OPEN.length() : FIRST_SHARED;
        int[] depths = new int[line.length() + 2];
        int[] waiting = new int[kinds];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < line.length(); at++) {
            int opened = OPEN.indexOf(line.charAt(at));
            int closed = CLOSE.indexOf(line.charAt(at));
            if (opened >= 0 && opened < kinds) {
                open.push(at);
                waiting[opened]++;
            } else if (closed >= 0 && closed < kinds && waiting[closed] > 0) {
                depths[opening(line, open, waiting, closed) + 1]++;
                depths[at + 1]--;
            }
        }
        for (int at = 1; at < depths.length; at++) {
            depths[at] += depths[at - 1];
        }
        return new Brackets(depths);
    }

    boolean hold(int at) {
        return depths[at] > 0;
    }

    /** The last that is of this kind; those after it were never closed. */
    private static int opening(String line, Deque<Integer> open, int[] waiting, int kind) {
        while (true) {
            int at = open.pop();
            int opened = OPEN.indexOf(line.charAt(at));
            waiting[opened]--;
            if (opened == kind) {
                return at;
            }
        }
    }
}

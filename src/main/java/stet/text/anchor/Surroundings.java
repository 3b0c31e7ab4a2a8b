package stet.text.anchor;

import java.util.Arrays;
import stet.text.Plain;
import stet.text.Span;

/** The words before and behind a quote, to be compared with those around a place. */
final class Surroundings {
    private static final int LONGEST = 64;
    private static final int LOOK = 96;

    private final EditSearch before;
    private final EditSearch behind;

    Surroundings(String prefix, String suffix) {
        String left = reversed(Plain.normalised(prefix));
        String right = Plain.normalised(suffix);
        before = new EditSearch(left.substring(0, Math.min(LONGEST, left.length())));
        behind = new EditSearch(right.substring(0, Math.min(LONGEST, right.length())));
    }

    /**
     * From 0 to 1 how like they are, apart from typesetting, counted from the quote outwards; 0.5 when there are none
     * to compare.
     */
    double likeness(Ground ground, Span span) {
        int length = before.length() + behind.length();
        if (length == 0) return 0.5;
        String plain = ground.plain();
        int start = ground.plainAt(span.start());
        int end = ground.plainAt(span.end());
        String left = reversed(plain.substring(Math.max(0, start - LOOK), start).strip());
        String right =
                plain.substring(end, Math.min(plain.length(), end + LOOK)).strip();
        return 1 - (double) (least(before, left) + least(behind, right)) / length;
    }

    private static int least(EditSearch search, String text) {
        return Arrays.stream(search.edits(text, true)).min().orElseThrow();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}

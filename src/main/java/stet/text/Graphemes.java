package stet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader takes for one character: a letter with its marks, a flag, a family. */
public final class Graphemes {
    /** Extended grapheme clusters, UAX #29. Java 17's BreakIterator still cuts emoji apart. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    /** The span, widened where it begins or ends inside of one. */
    public static Span whole(String text, Span span) {
        int start = safe(text, span.start());
        int end = start;
        Matcher clusters = CLUSTER.matcher(text).region(start, text.length());
        while (end < span.end() && clusters.find()) {
            if (clusters.end() <= span.start()) start = clusters.end();
            end = clusters.end();
        }
        return new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    }

    /** A place at or before this one where a cluster is sure to begin. */
    private static int safe(String text, int from) {
        int at = from;
        while (at > 0 && !(at < text.length() && begins(text.codePointAt(at)) && !joins(text.codePointBefore(at)))) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static boolean begins(int codePoint) {
        return codePoint < 0x300 && codePoint != '\n' || Character.isIdeographic(codePoint) || isKana(codePoint);
    }

    private static boolean isKana(int codePoint) {
        return codePoint >= 0x3041 && codePoint <= 0x3096 || codePoint >= 0x30A1 && codePoint <= 0x30FA;
    }

    /** Some of the Arabic and Indic format characters take in what follows. */
    private static boolean joins(int codePoint) {
        return codePoint != 0xAD && Character.getType(codePoint) == Character.FORMAT;
    }
}

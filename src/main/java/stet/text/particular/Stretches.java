package stet.text.particular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.Span;

/** What patterns match of a text. */
final class Stretches {
    private Stretches() {}

    /** In the text's order; of two that overlap the one of the earlier pattern. */
    static List<Span> apart(String text, List<Pattern> patterns) {
        List<Span> apart = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (isFree(taken, span)) apart.add(span);
            }
        }
        apart.sort(Comparator.comparingInt(Span::start));
        return apart;
    }

    private static boolean isFree(boolean[] taken, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (taken[at]) return false;
        }
        for (int at = span.start(); at < span.end(); at++) taken[at] = true;
        return span.start() < span.end();
    }
}

package stet.laying;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.text.Span;

/** Cuts out of a sentence the words a claim rests on. */
final class Cutting {
    private static final List<String> PAIRS = List.of("()", "[]", "“”", "„“", "«»", "»«", "「」", "『』", "（）");

    private Cutting() {}

    /** The shortest stretch that holds each of the claim's traits that the sentence has; it must have one. */
    static Span of(String words, List<Trait> traits, Footing footing) {
        return closed(words, shortest(traits, footing));
    }

    private static Span shortest(List<Trait> sentence, Footing footing) {
        List<Trait> shared = sentence.stream()
                .filter(trait -> footing.isOwn(trait.key()))
                .sorted(Comparator.comparingInt(trait -> trait.span().start()))
                .toList();
        long wanted = shared.stream().map(Trait::key).distinct().count();
        Map<String, Integer> held = new HashMap<>();
        Span shortest = null;
        int first = 0;
        for (Trait last : shared) {
            held.merge(last.key(), 1, Integer::sum);
            while (held.get(shared.get(first).key()) > 1)
                held.merge(shared.get(first++).key(), -1, Integer::sum);
            Span stretch =
                    new Span(shared.get(first).span().start(), last.span().end());
            if (held.size() == wanted && (shortest == null || length(stretch) < length(shortest))) shortest = stretch;
        }
        return shortest;
    }

    /** With the bracket or quote mark beside it that has its counterpart inside. */
    private static Span closed(String words, Span span) {
        int start = span.start();
        int end = span.end();
        String inside = span.in(words);
        for (String pair : PAIRS) {
            boolean opens = inside.lastIndexOf(pair.charAt(0)) > inside.lastIndexOf(pair.charAt(1));
            boolean closes = first(inside, pair.charAt(1)) < first(inside, pair.charAt(0));
            if (opens && end < words.length() && words.charAt(end) == pair.charAt(1)) end++;
            if (closes && start > 0 && words.charAt(start - 1) == pair.charAt(0)) start--;
        }
        return new Span(start, end);
    }

    private static int first(String words, char mark) {
        int at = words.indexOf(mark);
        return at < 0 ? words.length() : at;
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}

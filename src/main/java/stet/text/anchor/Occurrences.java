package stet.text.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stet.text.Plain;
import stet.text.PlainText;
import stet.text.Span;

/**
 * The places where a quote stands in a text, for one who must say which of them is meant.
 *
 * @param all where it stands verbatim, overlapping ones too; if nowhere, where only typesetting differs
 * @param meant those of them amid the words given, and all when none are given
 */
public record Occurrences(List<Span> all, List<Span> meant) {
    /** As {@link #of(Ground, String, String, String)}, in a text that is searched once. */
    public static Occurrences of(String text, String exact, String prefix, String suffix) {
        return of(new Ground(text), exact, prefix, suffix);
    }

    /**
     * Prefix and suffix, null or empty when not given, are compared apart from typesetting, and where that leaves
     * none, apart from white space between them and the quote. An empty quote stands nowhere.
     */
    public static Occurrences of(Ground ground, String exact, String prefix, String suffix) {
        List<Span> all = all(ground, exact);
        String before = prefix == null ? "" : PlainText.of(prefix).text();
        String behind = suffix == null ? "" : PlainText.of(suffix).text();
        if (before.isEmpty() && behind.isEmpty()) return new Occurrences(all, all);
        List<Span> meant = filtered(all, span -> isAmid(ground, span, before, behind));
        return new Occurrences(
                all, meant.isEmpty() ? filtered(all, span -> isLooselyAmid(ground, span, before, behind)) : meant);
    }

    /** The one that is meant; empty when there is none or when more words around it are needed to tell. */
    public Optional<Span> only() {
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static List<Span> all(Ground ground, String exact) {
        int[] verbatim = ground.verbatim(exact);
        if (verbatim.length > 0) return spans(verbatim, exact).toList();
        String plain = Plain.normalised(exact);
        return spans(ground.typeset(plain), plain).map(ground::original).toList();
    }

    private static Stream<Span> spans(int[] places, String words) {
        return Arrays.stream(places).mapToObj(at -> new Span(at, at + words.length()));
    }

    private static List<Span> filtered(List<Span> spans, Predicate<Span> isMeant) {
        return spans.stream().filter(isMeant).toList();
    }

    private static boolean isAmid(Ground ground, Span span, String before, String behind) {
        return ground.plain().startsWith(before, ground.plainAt(span.start()) - before.length())
                && ground.plain().startsWith(behind, ground.plainAt(span.end()));
    }

    private static boolean isLooselyAmid(Ground ground, Span span, String before, String behind) {
        String plain = ground.plain();
        String left = before.strip();
        int start = ground.plainAt(span.start());
        int end = ground.plainAt(span.end());
        if (start > 0 && plain.charAt(start - 1) == ' ') start--;
        if (end < plain.length() && plain.charAt(end) == ' ') end++;
        return plain.startsWith(left, start - left.length()) && plain.startsWith(behind.strip(), end);
    }
}

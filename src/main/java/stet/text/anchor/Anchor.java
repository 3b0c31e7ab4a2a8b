package stet.text.anchor;

import java.util.Optional;
import stet.text.Span;

/**
 * A place in a text that can be found again when the text has changed: a TextQuoteSelector and a TextPositionSelector
 * of the <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model</a> in one.
 *
 * @param exact the words as they stand
 * @param prefix what stands right before them, at most 32 code points when made here; null is taken as empty
 * @param suffix what stands right behind them, likewise
 * @param start where the words begin, in code points of the whole text, as the model counts
 * @param end where they end
 */
public record Anchor(String exact, String prefix, String suffix, int start, int end) {
    private static final int CONTEXT = 32;

    public Anchor {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a place in a text: " + start + " to " + end);
        }
        prefix = prefix == null ? "" : prefix;
        suffix = suffix == null ? "" : suffix;
    }

    /** Of a span of the text; one that cuts a surrogate pair is widened to hold it. */
    public static Anchor of(String text, Span span) {
        int from = cutsPair(text, span.start()) ? span.start() - 1 : span.start();
        int to = cutsPair(text, span.end()) ? span.end() + 1 : span.end();
        String exact = text.substring(from, to);
        int start = text.codePointCount(0, from);
        return new Anchor(
                exact, before(text, from), behind(text, to), start, start + exact.codePointCount(0, exact.length()));
    }

    /**
     * The place by its numbers alone, whatever stands there.
     *
     * @throws IndexOutOfBoundsException when the text is too short
     */
    public Span span(String text) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }

    /** As {@link #in(Ground)}, in a text that is searched once. */
    public Optional<Anchoring> in(String text) {
        return in(new Ground(text));
    }

    /**
     * Where the words stand in another text: in place and amid the same words; else wherever they stand verbatim, amid
     * the likeliest words and nearest; else where only typesetting differs ({@link stet.text.Plain}); else where at most a
     * quarter of the characters differ. Empty when they are gone.
     */
    public Optional<Anchoring> in(Ground ground) {
        return new AnchorSearch(this, ground).found();
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String before(String text, int at) {
        int from = at;
        for (int left = CONTEXT; left > 0 && from > 0; left--) from = text.offsetByCodePoints(from, -1);
        return text.substring(from, at);
    }

    private static String behind(String text, int at) {
        int to = at;
        for (int left = CONTEXT; left > 0 && to < text.length(); left--) to = text.offsetByCodePoints(to, 1);
        return text.substring(at, to);
    }
}

package stet.text.anchor;

import java.util.Optional;
import stet.text.Plain;
import stet.text.PlainText;
import stet.text.Span;

/** Finds the words a claim rests on in the text they were taken from. */
public final class Quote {
    /** So much longer than a quote may the words be that it stands for, by soft hyphens and runs of blanks. */
    private static final int ROOM = 8;

    private Quote() {}

    /**
     * The first exact occurrence, else the first where both are {@linkplain Plain#normalised normalised}, as a span of
     * the text as given; empty when there is none, or when nothing is left of the quote once normalised.
     */
    public static Optional<Span> locate(String text, String quote) {
        String plainQuote = Plain.normalised(quote);
        if (plainQuote.isEmpty()) {
            return Optional.empty();
        }
        int exact = text.indexOf(quote);
        if (exact >= 0) {
            return Optional.of(new Span(exact, exact + quote.length()));
        }
        PlainText plain = PlainText.of(text);
        int found = plain.text().indexOf(plainQuote);
        return found < 0 ? Optional.empty() : Optional.of(plain.original(new Span(found, found + plainQuote.length())));
    }

    /**
     * As {@link #locate}, but of all occurrences the one that begins nearest to a place, and of two the first.
     *
     * @param at in code points of the text
     */
    public static Optional<Span> locateNear(String text, String quote, int at) {
        int place = index(text, at);
        Span nearest = null;
        int from = 0;
        for (Optional<Span> found = locate(text, quote); found.isPresent(); found = locateFrom(text, quote, from)) {
            Span span = found.get();
            if (nearest != null && Math.abs(span.start() - place) >= Math.abs(nearest.start() - place)) break;
            nearest = span;
            from = span.start() + 1;
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * As {@link #locate}, but exactly at a place.
     *
     * @param at in code points of the text
     */
    public static Optional<Span> locateAt(String text, String quote, int at) {
        int start = index(text, at);
        int end = Math.min(text.length(), start + ROOM * quote.length() + ROOM);
        return locate(text.substring(start, end), quote)
                .filter(span -> span.start() == 0)
                .map(span -> span.movedBy(start));
    }

    private static Optional<Span> locateFrom(String text, String quote, int from) {
        return locate(text.substring(from), quote).map(span -> span.movedBy(from));
    }

    private static int index(String text, int codePoints) {
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(Math.max(0, codePoints), all));
    }
}

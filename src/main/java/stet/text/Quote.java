package stet.text;

import java.util.Comparator;
import java.util.Optional;

/** Finds the words a claim rests on in the text they were taken from. */
public final class Quote {
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
        int place = text.offsetByCodePoints(0, Math.min(Math.max(0, at), text.codePointCount(0, text.length())));
        return Occurrences.of(text, quote, "", "").all().stream()
                .min(Comparator.comparingInt((Span span) -> Math.abs(span.start() - place)));
    }
}

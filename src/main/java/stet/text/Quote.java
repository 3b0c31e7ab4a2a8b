package stet.text;

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
}

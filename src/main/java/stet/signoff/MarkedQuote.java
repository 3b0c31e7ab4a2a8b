package stet.signoff;

import stet.text.Span;
import stet.text.anchor.Quote;

/** A text in three pieces, so that a page can mark the quote in it; all before, when the quote is not there. */
public record MarkedQuote(String before, String quote, String after) {
    public static MarkedQuote in(String text, String quote) {
        Span span = Quote.locate(text, quote).orElse(new Span(text.length(), text.length()));
        return new MarkedQuote(text.substring(0, span.start()), span.in(text), text.substring(span.end()));
    }
}

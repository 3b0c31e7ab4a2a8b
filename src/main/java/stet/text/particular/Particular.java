package stet.text.particular;

import stet.text.Span;

/** One thing in a sentence that a checker ticks, and where it stands there. */
public record Particular(Kind kind, Span span) {
    /** What it is, and so where one would look it up. */
    public enum Kind {
        FIGURE,
        DATE,
        NAME,
        TITLE,
        QUOTATION
    }
}

package stet.laying;

import stet.text.Span;

/** Something of a sentence by which it is known again in other words, and where it stands there. */
record Trait(Kind kind, String key, Span span) {
    /**
     * What it is, and so how it fares in a paraphrase.
     *
     * <p>{@code kept}: how often who retells a sentence keeps it. {@code near}: how often it is brought in from the
     * sentence before, as the name is that stands there for a pronoun. {@code chance}: how often a sentence about
     * anything has just this one. Estimates from general use, not fitted to a text.
     */
    enum Kind {
        FIGURE(0.9, 0.02, 0.002),
        YEAR(0.8, 0.1, 0.005),
        SMALL_NUMBER(0.6, 0.05, 0.02),
        NAME(0.75, 0.15, 0.005),
        /** A word between quote marks. */
        QUOTED(0.85, 0.02, 0.01),
        WORD(0.45, 0.06, 0.01),
        /** Two characters of a script without spaces; there are about two to a word. */
        PAIR(0.45, 0.06, 0.01);

        final double kept;
        final double near;
        final double chance;

        Kind(double kept, double near, double chance) {
            this.kept = kept;
            this.near = near;
            this.chance = chance;
        }

        boolean isNumber() {
            return this == FIGURE || this == YEAR || this == SMALL_NUMBER;
        }

        /** How much of a word it is. */
        double weight() {
            return this == PAIR ? 0.5 : 1;
        }
    }
}

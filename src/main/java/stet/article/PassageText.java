package stet.article;

import java.util.Locale;
import stet.web.Texts;

/**
 * The words of one numbered part of an article, and the white space between it and the part before: gaps and words of
 * all parts, one after the other, are the text of the article as it was given. Where the lines were wrapped to fit a
 * width, their ends are blanks like any other.
 */
public record PassageText(int number, Kind kind, String gap, String words, boolean wrapped) {
    static final int LONGEST = 20_000;

    /** An empty line away from the part before it, if there is one. */
    public PassageText(int number, Kind kind, String words) {
        this(number, kind, number == 1 ? "" : "\n\n", words, false);
    }

    /** The same part in other words. */
    PassageText reworded(String other) {
        return new PassageText(number, kind, gap, other, wrapped);
    }

    /** The same part, known by another number. */
    PassageText numbered(int other) {
        return new PassageText(other, kind, gap, words, wrapped);
    }

    /** Which part of the page it is. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        DECK,
        PARAGRAPH,
        HEADING,
        CAPTION,
        CREDIT,
        SOURCE,
        PULL_QUOTE,
        CELL,
        FURNITURE;

        /** Whether it is read as one piece, however many full stops it has. */
        boolean isOnePiece() {
            return switch (this) {
                case HEADLINE, BYLINE, HEADING, CREDIT, CELL, FURNITURE -> true;
                case DECK, PARAGRAPH, CAPTION, SOURCE, PULL_QUOTE -> false;
            };
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("passage_kind", this);
        }
    }
}

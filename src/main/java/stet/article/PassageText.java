package stet.article;

import stet.web.Texts;

/** The words of one numbered part of an article. */
public record PassageText(int number, Kind kind, String words) {
    static final int LONGEST = 20_000;

    /** Which part of the page it is. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        DECK,
        PARAGRAPH,
        HEADING,
        CAPTION,
        CREDIT,
        SOURCE;

        public String label() {
            return Texts.of("passage_kind", this);
        }
    }
}

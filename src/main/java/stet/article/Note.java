package stet.article;

import stet.web.Texts;

/**
 * What an author put beside their words: passage is the number of the passage, at the offset in its words behind the
 * last character that the note hangs on; url is empty where it names no address.
 */
public record Note(int passage, int at, Kind kind, String text, String url) {
    /** How it was put there. */
    public enum Kind {
        FOOTNOTE,
        ENDNOTE,
        COMMENT,
        LINK;

        public String label() {
            return Texts.of("note_kind", this);
        }
    }
}

package stet.draft;

/** What holds within a group of RTF, and ends with it. */
final class RtfGroup {
    /** Where the words of a group go. */
    enum Into {
        TEXT,
        NOWHERE,
        FONTS,
        STYLES,
        FIELD,
        TITLE,
        AUTHOR
    }

    Into into = Into.TEXT;
    int font;

    /** How many characters stand behind each \\u for readers that do not know it. */
    int replacements = 1;

    boolean isHidden;
    boolean isDeleted;
    boolean isInserted;

    /** The group is a note, or a field, of which something is due at its end. */
    boolean isNote;

    boolean isField;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.into = into;
        inner.font = font;
        inner.replacements = replacements;
        inner.isHidden = isHidden;
        inner.isDeleted = isDeleted;
        inner.isInserted = isInserted;
        return inner;
    }
}

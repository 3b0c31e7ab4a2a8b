package stet.desk.mine;

import java.time.Instant;
import stet.claim.Checks;

/** A claim that waits for somebody; by and note say who wants something of it and what, empty for nobody and nothing. */
record Waiting(
        long number,
        String statement,
        String article,
        Instant dueAt,
        Instant changedAt,
        String ratingLabel,
        String ratingMark,
        Checks rated,
        String by,
        String note) {
    private static final int LONGEST_NOTE = 400;

    public boolean isRatedAsSaid() {
        return rated == Checks.SAID;
    }

    /** Its beginning, where it is long: all of it stands in the dossier. */
    public String noteInShort() {
        if (note.codePointCount(0, note.length()) <= LONGEST_NOTE) return note;
        return note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE)).strip() + " …";
    }
}

package stet.desk.mine;

import java.time.Instant;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.query.AuthorQuery;
import stet.talk.Remark;
import stet.web.Markdown;

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
        String note,
        String place) {
    private static final int LONGEST_NOTE = 400;

    /** A claim that a condition of a pile found. */
    Waiting(
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
        this(
                number,
                statement,
                article,
                dueAt,
                changedAt,
                ratingLabel,
                ratingMark,
                rated,
                by,
                note,
                "/claims/" + number);
    }

    /** A remark on a claim, since it was written. */
    static Waiting of(Remark remark) {
        Claim claim = remark.claim();
        return new Waiting(
                claim.number(),
                claim.statement(),
                claim.article().title(),
                null,
                remark.writtenAt(),
                null,
                null,
                null,
                remark.writtenBy().name(),
                Markdown.shown(remark.text()),
                remark.place());
    }

    /** A query to the author, since it was asked. */
    static Waiting of(AuthorQuery query) {
        Claim claim = query.claim();
        return new Waiting(
                claim.number(),
                claim.statement(),
                claim.article().title(),
                null,
                query.askedAt(),
                null,
                null,
                null,
                query.askedBy().name(),
                query.question(),
                query.place());
    }

    public boolean isRatedAsSaid() {
        return rated == Checks.SAID;
    }

    /** Its beginning, where it is long: all of it stands in the dossier. */
    public String noteInShort() {
        if (note.codePointCount(0, note.length()) <= LONGEST_NOTE) return note;
        return note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE)).strip() + " …";
    }
}

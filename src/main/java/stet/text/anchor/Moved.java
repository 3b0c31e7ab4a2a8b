package stet.text.anchor;

import java.util.List;
import java.util.Optional;
import stet.text.Span;
import stet.text.WordDiff;

/** Where words of a text stand when it has become another. */
public final class Moved {
    /** Less alike than this in their surroundings, the same words elsewhere are others. */
    private static final double SURE = 0.9;

    /** Words so long that stand in both texts once are the same. */
    private static final int TELLING = 20;

    private final String before;
    private final String after;
    private final List<WordDiff.Piece> pieces;

    public Moved(String before, String after) {
        this.before = before;
        this.after = after;
        this.pieces = WordDiff.between(before, after);
    }

    /**
     * Where a stretch of the earlier text begins in the later one: where the same words stand amid the same others, else
     * where its own went, else where the only ones like them stand, else where it would begin if it were still there.
     */
    public int start(Span span) {
        int there = followed(span.start());
        return amidTheSame(span)
                .or(() -> isWhole(span) ? Optional.of(there) : Optional.empty())
                .or(() -> only(span.in(before)))
                .orElse(there);
    }

    private Optional<Integer> amidTheSame(Span span) {
        if (span.start() == span.end()) return Optional.empty();
        return Anchor.of(before, span)
                .in(after)
                .filter(found -> found.way() != Anchoring.Way.FUZZY && found.confidence() >= SURE)
                .map(found -> found.span().start());
    }

    private Optional<Integer> only(String words) {
        boolean one = words.length() >= TELLING
                && before.indexOf(words) == before.lastIndexOf(words)
                && after.indexOf(words) == after.lastIndexOf(words)
                && after.contains(words);
        return one ? Optional.of(after.indexOf(words)) : Optional.empty();
    }

    /** Whether nothing was struck from the stretch, nor added within it. */
    private boolean isWhole(Span span) {
        int at = 0;
        for (WordDiff.Piece piece : pieces) {
            int end =
                    piece.kind() == WordDiff.Kind.ADDED ? at : at + piece.text().length();
            boolean changed = piece.kind() != WordDiff.Kind.SAME;
            boolean within = piece.kind() == WordDiff.Kind.ADDED
                    ? span.start() < at && at < span.end()
                    : span.start() < end && at < span.end();
            if (changed && within) return false;
            at = end;
        }
        return true;
    }

    private int followed(int start) {
        int was = 0;
        int is = 0;
        for (WordDiff.Piece piece : pieces) {
            int length = piece.text().length();
            switch (piece.kind()) {
                case SAME -> {
                    if (start < was + length) return is + start - was;
                    was += length;
                    is += length;
                }
                case STRUCK -> {
                    if (start < was + length) return is;
                    was += length;
                }
                case ADDED -> is += length;
            }
        }
        return is;
    }
}

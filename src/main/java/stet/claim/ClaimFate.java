package stet.claim;

import java.util.Objects;
import stet.collation.Fate;

/**
 * What a new text does to a claim: was and now are its sentence in either text, null where it has none, and the rest is
 * where its quote begins in the new one, in code points of the passage.
 */
public record ClaimFate(Claim claim, Fate fate, String was, String now, Integer passage, Integer at) {
    /** A claim that rests on no words of the text. */
    static ClaimFate unplaced(Claim claim) {
        return new ClaimFate(
                claim,
                Fate.KEPT,
                null,
                null,
                claim.words().passage(),
                claim.words().quoteAt());
    }

    /** Moves the claim to where it rests now; its words stay, and so does everything given upon them. */
    void settle() {
        claim.settle(this);
    }

    boolean changesPlace() {
        return !Objects.equals(passage, claim.words().passage())
                || !Objects.equals(at, claim.words().quoteAt());
    }
}

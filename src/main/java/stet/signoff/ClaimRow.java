package stet.signoff;

import java.time.Instant;
import stet.claim.Checks;
import stet.claim.Kind;

/** One line of the list of claims; rating, assignee and until when are null where there is none yet. */
public record ClaimRow(
        long number,
        String statement,
        String saidBy,
        Kind kind,
        Checks checks,
        Stage stage,
        String ratingLabel,
        String ratingMark,
        Checks rated,
        String assignee,
        Instant dueAt,
        boolean isAsideProposed,
        Instant changedAt)
        implements ClaimOrder.Placed {
    public boolean isSaid() {
        return checks == Checks.SAID;
    }

    /** Whether the verdict was about words having been said, whatever the claim checks by now. */
    public boolean isRatedAsSaid() {
        return rated == Checks.SAID;
    }
}

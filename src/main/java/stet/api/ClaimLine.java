package stet.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.claim.Checks;
import stet.home.Address;
import stet.signoff.ClaimListing;
import stet.web.Texts;

/**
 * A claim as lists show it; passage, rating, ratingLabel, assignee and dueAt are null where there is none. The label of a
 * verdict on words says that the content was not checked.
 */
public record ClaimLine(
        long number,
        String article,
        String statement,
        String quote,
        @Schema(nullable = true) Integer passage,
        String kind,
        String checks,
        String saidBy,
        String stage,
        @Schema(nullable = true) String rating,
        @Schema(nullable = true) String ratingLabel,
        @Schema(nullable = true) String assignee,
        @Schema(nullable = true) Instant dueAt,
        String permalink) {
    static ClaimLine of(ClaimListing claim, Address address) {
        return new ClaimLine(
                claim.number(),
                claim.article(),
                claim.statement(),
                claim.quote(),
                claim.passage(),
                claim.kind().key(),
                claim.checks().key(),
                claim.saidBy(),
                claim.stage().key(),
                claim.rating(),
                claim.rating() == null
                        ? null
                        : label(claim.ratingLabel(), claim.checks() == Checks.SAID || claim.rated() == Checks.SAID),
                claim.assignee(),
                claim.dueAt(),
                address.of("/claims/" + claim.number()));
    }

    static String label(String rating, boolean isSaid) {
        return isSaid ? Texts.of("csv_unchecked", rating) : rating;
    }
}

package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import stet.verdict.Verdict;

/**
 * A verdict; the label of one on words says that the content was not checked. Scale is key and version, as stet/1.
 * Independent is true of a second one, by somebody who did not know the first.
 */
public record VerdictView(
        int number,
        String rating,
        String ratingLabel,
        String scale,
        String checks,
        String reasons,
        LocalDate asOf,
        String by,
        Instant at,
        boolean independent,
        boolean withdrawn,
        String withdrawnReason) {
    static VerdictView of(Verdict given) {
        return new VerdictView(
                given.number(),
                given.rating().key(),
                ClaimLine.label(given.rating().label(), given.isSaid()),
                given.rating().scale().name(),
                given.isSaid() ? "said" : "so",
                given.reasons(),
                given.asOf(),
                given.givenBy().login(),
                given.givenAt(),
                given.isIndependent(),
                given.isWithdrawn(),
                given.withdrawnReason());
    }
}

package stet.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.query.AuthorQuery;

/** A query to the author as a program reads it; answer is empty until somebody answers. */
public record QueryView(
        int number,
        long claim,
        String question,
        boolean open,
        String by,
        Instant at,
        String answer,
        @Schema(nullable = true) String answeredBy,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String withdrawnBy,
        @Schema(nullable = true) Instant withdrawnAt,
        String withdrawnReason) {
    static QueryView of(AuthorQuery query) {
        return new QueryView(
                query.number(),
                query.claim().number(),
                query.question(),
                query.isOpen(),
                query.askedBy().login(),
                query.askedAt(),
                query.answer(),
                ClaimView.login(query.answeredBy()),
                query.answeredAt(),
                ClaimView.login(query.withdrawnBy()),
                query.withdrawnAt(),
                query.withdrawnReason());
    }
}

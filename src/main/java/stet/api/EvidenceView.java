package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.evidence.Citation;
import stet.evidence.Evidence;

/**
 * A piece of evidence; whyNot is null where it counts, contact where there was none, and texts empty where unknown. What
 * somebody thought of it is null for whoever may still give an independent verdict: stance, counts, bearsOn, who and when.
 */
public record EvidenceView(
        long number,
        @Schema(nullable = true) String stance,
        @Schema(nullable = true) Boolean counts,
        @Schema(nullable = true) String whyNot,
        @Schema(nullable = true) String bearsOn,
        String medium,
        long source,
        String title,
        String url,
        String publisher,
        String author,
        String sourceKind,
        String closeness,
        @Schema(nullable = true) LocalDate publishedOn,
        @Schema(nullable = true) LocalDate accessedOn,
        @Schema(nullable = true) ContactBody contact,
        String quote,
        String quoteLanguage,
        String translation,
        String translatedBy,
        String locator,
        @Schema(nullable = true) String addedBy,
        @Schema(nullable = true) Instant addedAt,
        @Schema(nullable = true) Long correctedBy,
        @Schema(nullable = true) String withdrawnBy,
        String withdrawnReason) {
    /** The passage alone, without what anybody thought of it. */
    static EvidenceView veiled(Evidence piece) {
        return of(piece, true);
    }

    static EvidenceView of(Evidence piece) {
        return of(piece, false);
    }

    private static EvidenceView of(Evidence piece, boolean veiled) {
        Citation cited = piece.cited();
        return new EvidenceView(
                piece.number(),
                veiled ? null : cited.stance().key(),
                veiled ? null : piece.counts(),
                veiled ? null : piece.whyNot().orElse(null),
                veiled ? null : cited.bearsOn(),
                cited.medium().key(),
                piece.source().number(),
                cited.title(),
                cited.url(),
                cited.publisher(),
                piece.source().author(),
                piece.source().kind().key(),
                piece.source().closeness().key(),
                cited.publishedOn(),
                cited.accessedOn(),
                ContactBody.of(cited.contact()),
                cited.quote(),
                cited.quoteLanguage(),
                cited.translation(),
                cited.translatedBy(),
                cited.locator(),
                veiled ? null : piece.addedBy().login(),
                veiled ? null : piece.addedAt(),
                piece.supersededBy() == null ? null : piece.supersededBy().number(),
                ClaimView.login(piece.withdrawnBy()),
                piece.withdrawnReason());
    }
}

package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.evidence.Citation;
import stet.evidence.Evidence;

/** A piece of evidence; whyNot is null where it counts, contact where there was none, and texts empty where unknown. */
public record EvidenceView(
        long number,
        String stance,
        boolean counts,
        @Schema(nullable = true) String whyNot,
        String bearsOn,
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
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) Long correctedBy,
        @Schema(nullable = true) String withdrawnBy,
        String withdrawnReason) {
    static EvidenceView of(Evidence piece) {
        Citation cited = piece.cited();
        return new EvidenceView(
                piece.number(),
                cited.stance().key(),
                piece.counts(),
                piece.whyNot().orElse(null),
                cited.bearsOn(),
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
                piece.addedBy().login(),
                piece.addedAt(),
                piece.supersededBy() == null ? null : piece.supersededBy().number(),
                ClaimView.login(piece.withdrawnBy()),
                piece.withdrawnReason());
    }
}

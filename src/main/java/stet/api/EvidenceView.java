package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.account.Account;
import stet.confidence.Confidence;
import stet.evidence.Citation;
import stet.evidence.Evidence;
import stet.evidence.Source;

/**
 * A piece of evidence; whyNot is null where it counts, contact where there was none, and texts empty where unknown. What
 * somebody thought of it is null for whoever may still give an independent verdict: stance, counts, bearsOn, seenBy, who
 * and when. What it cites is null where it is confidential; seenBy then says by login who has seen it.
 */
public record EvidenceView(
        long number,
        @Schema(nullable = true) String stance,
        @Schema(nullable = true) Boolean counts,
        @Schema(nullable = true) String whyNot,
        @Schema(nullable = true) String bearsOn,
        @Schema(nullable = true) String medium,
        @Schema(nullable = true) Long source,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String url,
        @Schema(nullable = true) String publisher,
        @Schema(nullable = true) String author,
        @Schema(nullable = true) String sourceKind,
        @Schema(nullable = true) String closeness,
        @Schema(nullable = true) LocalDate publishedOn,
        @Schema(nullable = true) LocalDate accessedOn,
        @Schema(nullable = true) ContactBody contact,
        @Schema(nullable = true) String quote,
        @Schema(nullable = true) String quoteLanguage,
        @Schema(nullable = true) String translation,
        @Schema(nullable = true) String translatedBy,
        @Schema(nullable = true) String locator,
        @Schema(nullable = true) String addedBy,
        @Schema(nullable = true) Instant addedAt,
        @Schema(nullable = true) Long correctedBy,
        @Schema(nullable = true) String withdrawnBy,
        String withdrawnReason,
        boolean confidential,
        @Schema(nullable = true) List<String> seenBy) {
    /** The passage alone, without what anybody thought of it. */
    static EvidenceView veiled(Evidence piece) {
        return of(piece, shown(piece), true);
    }

    static EvidenceView of(Evidence piece) {
        return of(piece, shown(piece), false);
    }

    /** What everybody may read of what it cites; empty where that is confidential. */
    private static Optional<Citation> shown(Evidence piece) {
        return piece.isConfidential() ? Optional.empty() : Optional.of(piece.cited());
    }

    /** With what it cites, empty where that is withheld. */
    static EvidenceView of(Evidence piece, Optional<Citation> cited, boolean veiled) {
        Optional<Source> source = Optional.ofNullable(piece.source());
        return new EvidenceView(
                piece.number(),
                veiled ? null : piece.stance().key(),
                veiled ? null : piece.counts(),
                veiled ? null : piece.whyNot().orElse(null),
                veiled ? null : of(cited, Citation::bearsOn),
                of(cited, told -> told.medium().key()),
                of(source, Source::number),
                of(cited, Citation::title),
                of(cited, Citation::url),
                of(cited, Citation::publisher),
                of(source, Source::author),
                of(source, from -> from.kind().key()),
                of(source, from -> from.closeness().key()),
                of(cited, Citation::publishedOn),
                piece.cited().accessedOn(),
                of(cited, told -> ContactBody.of(told.contact())),
                of(cited, Citation::quote),
                of(cited, Citation::quoteLanguage),
                of(cited, Citation::translation),
                of(cited, Citation::translatedBy),
                of(cited, Citation::locator),
                veiled ? null : piece.addedBy().login(),
                veiled ? null : piece.addedAt(),
                piece.supersededBy() == null ? null : piece.supersededBy().number(),
                ClaimView.login(piece.withdrawnBy()),
                piece.withdrawnReason(),
                piece.isConfidential(),
                veiled ? null : seenBy(piece));
    }

    private static <T, V> V of(Optional<T> thing, Function<T, V> told) {
        return thing.map(told).orElse(null);
    }

    private static List<String> seenBy(Evidence piece) {
        if (!piece.isConfidential()) return List.of();
        return Confidence.seenBy(piece).stream().map(Account::login).toList();
    }
}

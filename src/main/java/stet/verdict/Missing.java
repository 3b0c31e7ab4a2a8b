package stet.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.History;
import stet.scale.Needs;
import stet.scale.Rating;
import stet.web.Texts;

/** What a verdict still lacks, in words beside the field they belong to. */
public record Missing(String field, String message) {
    /** Fewer characters than this are no reasons. */
    static final int SHORTEST_REASONS = 20;

    /** Everything that keeps a finding from being a verdict; empty when it may be given. */
    public static List<Missing> from(Finding finding, Claim claim, List<Evidence> evidence, int atLeast) {
        List<Missing> missing = new ArrayList<>(unusable(finding));
        missing.addAll(now(finding, claim, evidence, atLeast));
        return missing;
    }

    /**
     * The same for whoever must not learn how others see the evidence: so many pieces there are at all, and reasons always.
     */
    static List<Missing> independent(Finding finding, Claim claim, List<Evidence> evidence, int atLeast) {
        List<Missing> missing = new ArrayList<>(unusable(finding));
        long pieces = evidence.stream().filter(Evidence::isActive).count();
        if (!finding.rating().isFor(claim.checks()))
            missing.add(new Missing("rating", Texts.of("verdict_other_checks")));
        if (finding.rating().needs() != Needs.NOTHING && pieces < atLeast) {
            missing.add(new Missing("rating", Texts.of("verdict_needs_evidence", atLeast)));
        }
        if (isShort(finding)) missing.add(new Missing("reasons", Texts.of("verdict_needs_reasons", SHORTEST_REASONS)));
        return missing;
    }

    private static List<Missing> unusable(Finding finding) {
        List<Missing> missing = new ArrayList<>();
        if (finding.rating().isRetired()) missing.add(new Missing("rating", Texts.of("verdict_retired")));
        if (finding.asOf().isAfter(History.today())) missing.add(new Missing("asOf", Texts.of("date_future")));
        return missing;
    }

    private static boolean isShort(Finding finding) {
        String reasons = finding.reasons().strip();
        return reasons.codePointCount(0, reasons.length()) < SHORTEST_REASONS;
    }

    /** What claim and evidence as they are now do not bear out; a verdict that was given before may be told so. */
    static List<Missing> now(Finding finding, Claim claim, List<Evidence> evidence, int atLeast) {
        List<Missing> missing = new ArrayList<>();
        Counted counted = Counted.of(evidence);
        Rating rating = finding.rating();
        if (!rating.isFor(claim.checks())) missing.add(new Missing("rating", Texts.of("verdict_other_checks")));
        missing.addAll(evidence(rating.needs(), counted, atLeast));
        missing.addAll(reasons(finding, counted));
        return missing;
    }

    /** Whether reasons may be left out: a quote that counts says it already and nothing stands against it. */
    static boolean isFreeOfReasons(Rating rating, List<Evidence> evidence) {
        return isFree(rating, Counted.of(evidence));
    }

    private static boolean isFree(Rating rating, Counted counted) {
        return rating.reasonsMayBeEmpty() && counted.aQuoteSupports() && counted.contradicts() == 0;
    }

    /** All is of how many sources, each once however many pieces quote it. */
    private record Counted(long all, long supports, long contradicts, boolean aQuoteSupports) {
        static Counted of(List<Evidence> evidence) {
            return new Counted(
                    counting(evidence).map(Evidence::origin).distinct().count(),
                    with(evidence, Stance.SUPPORTS).count(),
                    with(evidence, Stance.CONTRADICTS).count(),
                    with(evidence, Stance.SUPPORTS)
                            .anyMatch(piece -> !piece.cited().quote().isBlank()));
        }

        private static Stream<Evidence> with(List<Evidence> evidence, Stance stance) {
            return counting(evidence).filter(piece -> piece.stance() == stance);
        }

        private static Stream<Evidence> counting(List<Evidence> evidence) {
            return evidence.stream().filter(Evidence::counts);
        }
    }

    private static List<Missing> evidence(Needs needs, Counted counted, int atLeast) {
        List<Missing> missing = new ArrayList<>();
        if (needs == Needs.NOTHING) return missing;
        if (counted.all() < atLeast) missing.add(new Missing("rating", Texts.of("verdict_needs_evidence", atLeast)));
        if (needs.support() && counted.supports() == 0)
            missing.add(new Missing("rating", Texts.of("verdict_needs_support")));
        if (needs.contradiction() && counted.contradicts() == 0) {
            missing.add(new Missing("rating", Texts.of("verdict_needs_contradiction")));
        }
        return missing;
    }

    /** A word or two are no reasons, even where none are needed. */
    private static List<Missing> reasons(Finding finding, Counted counted) {
        String reasons = finding.reasons().strip();
        boolean isFree = isFree(finding.rating(), counted);
        if (reasons.isEmpty() && isFree || !isShort(finding)) return List.of();
        String needed = counted.contradicts() > 0 ? "verdict_needs_reasons_against" : "verdict_needs_reasons";
        String key = isFree ? "verdict_reasons_optional" : needed;
        return List.of(new Missing("reasons", Texts.of(key, SHORTEST_REASONS)));
    }
}

package stet.verdict;

import java.util.List;
import java.util.stream.Collectors;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.scale.Needs;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.web.Texts;

/**
 * What a verdict form offers to choose from, and the evidence that the choice rests on; veiled for whoever is not to know
 * how others see it.
 */
public record VerdictChoices(List<Rating> offered, List<Evidence> evidence, boolean veiled) {
    public static VerdictChoices of(Claim claim, List<Evidence> evidence, boolean veiled) {
        return new VerdictChoices(RatingScale.inUse().offered(claim.checks()), evidence, veiled);
    }

    public boolean lacksEvidence() {
        return evidence.stream().noneMatch(veiled ? Evidence::isActive : Evidence::counts);
    }

    /** The ratings that need no evidence. */
    public String freeOfEvidence() {
        return offered.stream()
                .filter(rating -> rating.needs() == Needs.NOTHING)
                .map(Rating::label)
                .collect(Collectors.joining(", "));
    }

    /** What the reasons are to say, and for which ratings they may be left out. */
    public String reasonsHint() {
        if (veiled) return Texts.of("verdict_reasons_hint");
        String free = offered.stream()
                .filter(rating -> Missing.isFreeOfReasons(rating, evidence))
                .map(Rating::label)
                .collect(Collectors.joining(", "));
        return free.isEmpty() ? Texts.of("verdict_reasons_hint") : Texts.of("verdict_reasons_hint_free", free);
    }
}

package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.account.Account;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.Words;
import stet.desk.NextStep;
import stet.home.Address;
import stet.signoff.ClaimFacts;
import stet.signoff.SignOff;
import stet.verdict.ReadVerdict;
import stet.verdict.Veil;
import stet.verdict.Verdict;
import stet.web.Texts;

/**
 * A claim with all that is recorded about it. Seal is what a sign-off has to name; of a claim that is signed off, the
 * seal it stands under. Needs says in words what comes next, first of all, and what stands in the way. Withheld is true
 * for whoever may still give an independent second verdict: what others found is null, empty or left out.
 */
public record ClaimView(
        long number,
        String article,
        String statement,
        String quote,
        @Schema(nullable = true) Integer passage,
        String kind,
        String checks,
        String saidBy,
        String reportedBy,
        @Schema(nullable = true) LocalDate saidOn,
        String language,
        String stage,
        @Schema(nullable = true) String rating,
        @Schema(nullable = true) String ratingLabel,
        @Schema(nullable = true) String assignee,
        @Schema(nullable = true) Instant dueAt,
        String permalink,
        @Schema(nullable = true) String createdBy,
        Instant createdAt,
        List<EvidenceView> evidence,
        List<VerdictView> verdicts,
        @Schema(nullable = true) SignedOff signOff,
        String seal,
        @Schema(nullable = true) SecondReadingView secondReading,
        boolean withheld,
        long version,
        List<String> needs) {
    /**
     * The newest sign-off that was not taken back; stands is false once it has lapsed. Of a second checker's, samplingRule
     * is since when the rule holds that left the claim to them; null where an editor signed.
     */
    public record SignedOff(
            String by,
            Instant at,
            int verdict,
            String seal,
            boolean stands,
            @Schema(nullable = true) Instant samplingRule) {
        static SignedOff of(SignOff given, ClaimFacts facts) {
            return new SignedOff(
                    given.signedBy().login(),
                    given.signedAt(),
                    given.verdict().number(),
                    given.seal(),
                    facts.isSignedOff(),
                    given.samplingAt());
        }
    }

    /** As much of it as the viewer may know; who is shown a verdict has read it. */
    static ClaimView of(Claim claim, Account viewer, Address address) {
        ClaimFacts facts = ClaimFacts.of(claim);
        boolean veiled = Veil.covers(claim, viewer);
        if (!veiled) ReadVerdict.note(viewer, List.of(claim.number()));
        Optional<Verdict> shown = facts.verdict().filter(given -> !veiled);
        Words words = claim.words();
        return new ClaimView(
                claim.number(),
                claim.article().slug(),
                words.statement(),
                words.quote(),
                words.passage(),
                words.kind().key(),
                words.checks().key(),
                words.saidBy(),
                words.reportedBy(),
                words.saidOn(),
                claim.language(),
                facts.stage().key(),
                shown.map(given -> given.rating().key()).orElse(null),
                shown.map(given -> label(given, claim)).orElse(null),
                facts.assignment().map(held -> held.assignee().login()).orElse(null),
                facts.assignment().map(Assignment::dueAt).orElse(null),
                address.of(claim.path()),
                login(claim.createdBy()),
                claim.createdAt(),
                evidence(facts, viewer, veiled),
                veiled
                        ? List.of()
                        : facts.verdicts().stream().map(VerdictView::of).toList(),
                facts.signOff()
                        .filter(given -> !veiled)
                        .map(given -> SignedOff.of(given, facts))
                        .orElse(null),
                veiled ? "" : (facts.isSignedOff() ? facts.seal() : facts.toSign()).hash(),
                SecondReadingView.of(facts),
                veiled,
                claim.version(),
                veiled ? List.of(Texts.of("next_second_reading")) : NextStep.of(facts));
    }

    /** Whoever is to judge independently sees the passages, and how others see them only of their own. */
    private static List<EvidenceView> evidence(ClaimFacts facts, Account viewer, boolean veiled) {
        return facts.evidence().stream()
                .filter(piece -> !veiled || piece.isActive())
                .map(piece ->
                        veiled && !piece.addedBy().is(viewer) ? EvidenceView.veiled(piece) : EvidenceView.of(piece))
                .toList();
    }

    private static String label(Verdict given, Claim claim) {
        return ClaimLine.label(given.rating().label(), given.isSaid() || claim.isSaid());
    }

    static String login(Account account) {
        return account == null ? null : account.login();
    }
}

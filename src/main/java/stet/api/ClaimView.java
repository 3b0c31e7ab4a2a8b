package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.account.Account;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.Words;
import stet.desk.NextStep;
import stet.home.Address;
import stet.signoff.ClaimFacts;
import stet.signoff.SignOff;
import stet.verdict.Verdict;

/**
 * A claim with all that is recorded about it. Seal is what a sign-off has to name; of a claim that is signed off, the
 * seal it stands under. Needs says in words what comes next, first of all, and what stands in the way.
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
        long version,
        List<String> needs) {
    /** The newest sign-off that was not taken back; stands is false once it has lapsed. */
    public record SignedOff(String by, Instant at, int verdict, String seal, boolean stands) {
        static SignedOff of(SignOff given, ClaimFacts facts) {
            return new SignedOff(
                    given.signedBy().login(),
                    given.signedAt(),
                    given.verdict().number(),
                    given.seal(),
                    facts.isSignedOff());
        }
    }

    static ClaimView of(Claim claim, Address address) {
        ClaimFacts facts = ClaimFacts.of(claim);
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
                facts.verdict().map(given -> given.rating().key()).orElse(null),
                facts.verdict().map(given -> label(given, claim)).orElse(null),
                facts.assignment().map(held -> held.assignee().login()).orElse(null),
                facts.assignment().map(Assignment::dueAt).orElse(null),
                address.of(claim.path()),
                login(claim.createdBy()),
                claim.createdAt(),
                facts.evidence().stream().map(EvidenceView::of).toList(),
                facts.verdicts().stream().map(VerdictView::of).toList(),
                facts.signOff().map(given -> SignedOff.of(given, facts)).orElse(null),
                (facts.isSignedOff() ? facts.seal() : facts.toSign()).hash(),
                claim.version(),
                NextStep.of(facts));
    }

    private static String label(Verdict given, Claim claim) {
        return ClaimLine.label(given.rating().label(), given.isSaid() || claim.isSaid());
    }

    static String login(Account account) {
        return account == null ? null : account.login();
    }
}

package stet.verdict;

import java.util.Optional;
import stet.account.Account;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.web.Refusal;
import stet.web.Texts;

/** Whether a verdict that somebody gives now is the second one that was asked for, and why it cannot be. */
final class SecondVerdict {
    private SecondVerdict() {}

    /**
     * 403 for whoever has read the first or was not named; 409 before there is a first one, where the claim was restated
     * after it, where both came in meanwhile, and while they wait for an adjudicator.
     */
    static boolean isDueFrom(Claim claim, Account by) {
        if (SecondReading.isDisputed(claim)) throw Refusal.conflict(Texts.of("second_in_dispute"));
        Optional<SecondReading> outstanding = SecondReading.outstanding(claim);
        if (outstanding.isEmpty()) {
            refuseBlind(claim, by);
            return false;
        }
        Optional<Verdict> first = Verdict.inEffect(Verdict.of(claim));
        if (first.isEmpty() && Veil.covers(claim, by)) throw Refusal.conflict(Texts.of("second_before_first"));
        if (first.isEmpty() || first.get().givenBy().is(by)) return false;
        refuseUnlessReader(outstanding.get(), by);
        if (isRestatedSince(first.get())) throw Refusal.conflict(Texts.of("second_restated"));
        return true;
    }

    private static void refuseUnlessReader(SecondReading asked, Account by) {
        Veil.whyNoReader(asked.claim(), by).map(Refusal::forbidden).ifPresent(Refusal::raise);
        if (!asked.isOpenTo(by)) {
            throw Refusal.forbidden(Texts.of("second_of", asked.reader().name()));
        }
    }

    /** Whether the claim says something else by now than when a verdict was given. */
    static boolean isRestatedSince(Verdict verdict) {
        return Wording.of(verdict.claim()).stream()
                .anyMatch(wording -> wording.writtenAt().isAfter(verdict.givenAt()));
    }

    /** Whoever was not shown yet that both came in meanwhile means to give the second, and would overrule both. */
    private static void refuseBlind(Claim claim, Account by) {
        boolean isBlind = SecondReading.current(claim).isPresent()
                && Veil.whyNoReader(claim, by).isEmpty();
        if (isBlind) throw Refusal.conflict(Texts.of("second_in_meanwhile"));
    }
}

package stet.signoff;

import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.evidence.Evidence;
import stet.verdict.Verdict;
import stet.web.Refusal;
import stet.web.Texts;

/** What an editor sees before signing: exactly what goes under the seal, and why not where they may not sign. */
record SignOffPage(
        ClaimFacts facts,
        MarkedQuote sentence,
        Verdict verdict,
        List<Evidence> evidence,
        String seal,
        List<Difference> differences,
        String refusal) {
    /** 409 where there is no verdict to sign. */
    static SignOffPage of(ClaimFacts facts, Account editor) {
        Verdict verdict = facts.verdict().orElseThrow(() -> Refusal.conflict(Texts.of("sign_off_no_verdict")));
        return new SignOffPage(
                facts,
                MarkedQuote.in(facts.sentence(), facts.claim().words().quote()),
                verdict,
                facts.counting(),
                facts.toSign().hash(),
                facts.stage() == Stage.LAPSED ? Difference.since(facts.signOff().orElseThrow(), facts) : List.of(),
                refusal(facts, editor));
    }

    private static String refusal(ClaimFacts facts, Account editor) {
        if (!editor.may(Act.SIGN_OFF)) return Texts.of("sign_off_role") + " " + FourEyes.whoCould(facts);
        return SignOff.refusal(facts, editor).map(Refusal::getMessage).orElse("");
    }
}

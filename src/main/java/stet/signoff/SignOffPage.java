package stet.signoff;

import java.util.List;
import java.util.Locale;
import stet.account.Account;
import stet.account.Act;
import stet.evidence.Evidence;
import stet.verdict.Adjudication;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.web.Moments;
import stet.web.Refusal;
import stet.web.Texts;

/** What somebody sees before signing: exactly what goes under the seal, and why not where they may not sign. */
record SignOffPage(
        ClaimFacts facts,
        MarkedQuote sentence,
        Verdict verdict,
        List<Evidence> evidence,
        String seal,
        Lapse lapse,
        Account signer,
        String refusal) {
    /** 409 where there is no verdict to sign. */
    static SignOffPage of(ClaimFacts facts, Account signer) {
        Verdict verdict = facts.verdict().orElseThrow(() -> Refusal.conflict(Texts.of("sign_off_no_verdict")));
        return new SignOffPage(
                facts,
                MarkedQuote.in(facts.sentence(), facts.claim().words().quote()),
                verdict,
                facts.counting(),
                facts.toSign().hash(),
                Lapse.of(facts),
                signer,
                SignOff.refusal(facts, signer).map(Refusal::getMessage).orElse(""));
    }

    /** By which rule somebody signs who is no editor, in words; empty for an editor. */
    public String sampling() {
        if (signer.may(Act.SIGN_OFF)) return "";
        return Texts.of(
                "second_checker_signs", Moments.words(facts.signing().rule().since()));
    }

    /** What came after the verdict and what its reasons cannot speak of; empty where nothing did. */
    public String afterVerdict() {
        List<String> pieces = facts.afterVerdict().stream()
                .map(piece -> Texts.of(
                        "after_verdict_piece",
                        piece.number(),
                        piece.stance().label().toLowerCase(Locale.ENGLISH)))
                .toList();
        if (pieces.isEmpty()) return "";
        return Texts.of(
                "sign_off_after_verdict",
                String.join("; ", pieces),
                verdict.givenBy().name());
    }

    public boolean isAfterVerdict(Evidence piece) {
        return facts.afterVerdict().contains(piece);
    }

    /** The two verdicts that were given independently; null where no second one was. */
    public SecondReading both() {
        return facts.reading().filter(reading -> reading.second() != null).orElse(null);
    }

    public Adjudication adjudication() {
        return both() == null ? null : Adjudication.of(both()).orElse(null);
    }

    public boolean canReturn() {
        return signer.may(Act.SEND_BACK) && ReturnNote.notNow(facts).isEmpty();
    }
}

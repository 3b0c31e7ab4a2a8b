package stet.desk;

import static stet.signoff.Stage.IN_HAND;
import static stet.signoff.Stage.LAPSED;
import static stet.signoff.Stage.OPEN;
import static stet.signoff.Stage.PROPOSED;
import static stet.signoff.Stage.SET_ASIDE;
import static stet.signoff.Stage.SIGNED_OFF;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.signoff.ClaimFacts;
import stet.signoff.FourEyes;
import stet.signoff.Leaving;
import stet.signoff.ReturnNote;
import stet.signoff.SettingAside;
import stet.signoff.SignOff;
import stet.signoff.Stage;
import stet.verdict.SecondReading;
import stet.web.Refusal;
import stet.web.Texts;

/** What is to be done next with a claim, by whom, and which acts are open to whoever looks at it. */
record Rail(ClaimFacts facts, Stage stage, Account viewer) {
    static Rail of(ClaimFacts facts, Account viewer) {
        return new Rail(facts, facts.stage(), viewer);
    }

    /** What is needed next and by whom, in words. */
    public String next() {
        return new NextStep(facts, stage, viewer).next();
    }

    /** Why a claim that has a verdict is not for this viewer to sign, and who could; empty when it is. */
    public String signRefusal() {
        if (!Set.of(PROPOSED, LAPSED).contains(stage) || facts.verdict().isEmpty()) return "";
        Optional<String> notNow = SignOff.notNow(facts);
        if (notNow.isPresent()) return notNow.get();
        if (SignOff.isForEditorsAlone(facts) && !viewer.may(Act.SIGN_OFF)) return FourEyes.whoCould(facts);
        return SignOff.refusal(facts, viewer).map(Refusal::getMessage).orElse("");
    }

    /** That evidence came which the verdict's reasons cannot speak of; empty where none did, or an editor signed it. */
    public String afterVerdict() {
        List<String> numbers = facts.afterVerdict().stream()
                .map(piece -> String.valueOf(piece.number()))
                .toList();
        if (numbers.isEmpty() || Set.of(SIGNED_OFF, SET_ASIDE).contains(stage)) return "";
        Account author = facts.verdict().orElseThrow().givenBy();
        String key = author.is(viewer) ? "after_verdict_yours" : "after_verdict_theirs";
        return Texts.of(key, String.join(", ", numbers), author.name());
    }

    public boolean canSign() {
        return viewer.may(Act.SIGN_OFF_SAMPLED)
                && facts.verdict().isPresent()
                && SignOff.refusal(facts, viewer).isEmpty();
    }

    public boolean canGiveVerdict() {
        boolean isTheirs = facts.isSecondReading()
                && facts.verdict().filter(first -> !first.givenBy().is(viewer)).isPresent();
        return stage != SET_ASIDE && !facts.isDisputed() && !isTheirs && viewer.may(Act.GIVE_VERDICT) && !isOwn();
    }

    /** Whether the verdict is what comes next, so that its form lies open. */
    public boolean isVerdictNext() {
        boolean needed = facts.verdict().isEmpty()
                || facts.openReturn().isPresent()
                || !facts.lacking().isEmpty();
        return canGiveVerdict() && needed && stage != SIGNED_OFF && hasEvidence();
    }

    /** That a verdict by this viewer would leave too few who could sign; empty where it would not. */
    public String leaving() {
        return Leaving.byVerdict(facts, viewer);
    }

    public boolean isEvidenceNext() {
        return viewer.may(Act.ATTACH_EVIDENCE) && Set.of(OPEN, IN_HAND).contains(stage) && !hasEvidence();
    }

    public boolean canSendBack() {
        return viewer.may(Act.SEND_BACK) && ReturnNote.notNow(facts).isEmpty();
    }

    public boolean canAnswer() {
        return viewer.may(Act.ANSWER_RETURN) && ReturnNote.notAnswerable(facts).isEmpty();
    }

    public boolean canWithdrawVerdict() {
        return facts.verdict()
                .filter(verdict -> verdict.givenBy().is(viewer) && viewer.may(Act.WITHDRAW_VERDICT))
                .filter(verdict -> stage != SET_ASIDE && !facts.isReliedOn(verdict))
                .isPresent();
    }

    public boolean canAskSecond() {
        return Set.of(OPEN, IN_HAND, PROPOSED).contains(stage)
                && viewer.may(Act.ASK_SECOND_READING)
                && !isOwn()
                && SecondReading.notNow(facts.reading()).isEmpty();
    }

    public boolean canWithdrawSecond() {
        return facts.isSecondReading() && viewer.may(Act.WITHDRAW_SECOND_READING);
    }

    /** Whether two verdicts wait for a third person, and this one may be it. */
    public boolean canAdjudicate() {
        return facts.reading()
                .filter(reading -> reading.isOpenToAdjudication(facts.verdict()) && !reading.isParty(viewer))
                .filter(reading -> viewer.may(Act.ADJUDICATE) && !isOwn())
                .isPresent();
    }

    public boolean canWithdrawSignOff() {
        return facts.signOff().isPresent() && viewer.may(Act.WITHDRAW_SIGN_OFF);
    }

    public boolean canProposeAside() {
        return viewer.may(Act.PROPOSE_SETTING_ASIDE)
                && SettingAside.refusal(facts, viewer).isEmpty();
    }

    public String proposal() {
        boolean waits = facts.proposedAside().filter(aside -> !aside.isAgreed()).isPresent();
        return waits ? new NextStep(facts, stage, viewer).aside("next_aside_proposed") : "";
    }

    public boolean canAgreeAside() {
        return viewer.may(Act.AGREE_SETTING_ASIDE)
                && SettingAside.agreementRefusal(facts, viewer).isEmpty();
    }

    public boolean canWithdrawAside() {
        return facts.proposedAside()
                .filter(aside -> viewer.may(Act.AGREE_SETTING_ASIDE)
                        || viewer.may(Act.WITHDRAW_SETTING_ASIDE)
                                && !aside.isAgreed()
                                && aside.proposedBy().is(viewer))
                .isPresent();
    }

    /** What an editor or the proposer can do about it: a mere proposal is dropped. */
    public String withdrawAside() {
        boolean agreed = facts.proposedAside().filter(SettingAside::isAgreed).isPresent();
        return Texts.of(agreed ? "aside_withdrawal_title" : "aside_drop");
    }

    /** Whether the work is done, so that it is in nobody's hands any more. */
    public boolean isDone() {
        return stage == SIGNED_OFF;
    }

    /** One button at most is strong. */
    public boolean isVerdictStrong() {
        return !canAgreeAside() && !canSign();
    }

    private boolean isOwn() {
        return facts.claim().article().isOwnOf(viewer);
    }

    private boolean hasEvidence() {
        return !facts.counting().isEmpty();
    }
}

package stet.desk;

import static stet.signoff.Stage.IN_HAND;
import static stet.signoff.Stage.LAPSED;
import static stet.signoff.Stage.OPEN;
import static stet.signoff.Stage.PROPOSED;
import static stet.signoff.Stage.RETURNED;
import static stet.signoff.Stage.SET_ASIDE;
import static stet.signoff.Stage.SIGNED_OFF;

import java.util.Optional;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.signoff.ClaimFacts;
import stet.signoff.FourEyes;
import stet.signoff.SettingAside;
import stet.signoff.Stage;
import stet.web.Moments;
import stet.web.Texts;

/** What is to be done next with a claim, by whom, and which acts are open to whoever looks at it. */
record Rail(ClaimFacts facts, Stage stage, Account viewer) {
    static Rail of(ClaimFacts facts, Account viewer) {
        return new Rail(facts, facts.stage(), viewer);
    }

    /** What is needed next and by whom, in words. */
    public String next() {
        return switch (stage) {
            case OPEN -> Texts.of(hasEvidence() ? "next_open_evidence" : "next_open");
            case IN_HAND ->
                Texts.of(
                        "next_in_hand",
                        facts.assignment().orElseThrow().assignee().name(),
                        counting());
            case PROPOSED, DISPUTED, SECOND_READING -> Texts.of("next_proposed", verdictBy());
            case RETURNED ->
                Texts.of(
                        "next_returned",
                        facts.openReturn().orElseThrow().sentBy().name());
            case SIGNED_OFF -> Texts.of("next_signed_off", signedBy(), signedAt());
            case LAPSED -> Texts.of("next_lapsed", signedBy(), signedAt());
            case SET_ASIDE -> aside("next_set_aside");
        };
    }

    /** Why a viewer who signs off other claims may not sign this one, and who could; empty when they may. */
    public String signRefusal() {
        if (!Set.of(PROPOSED, LAPSED).contains(stage) || facts.verdict().isEmpty()) return "";
        if (!viewer.may(Act.SIGN_OFF)) return FourEyes.whoCould(facts);
        return FourEyes.refusal(facts, viewer)
                .map(reason -> reason + " " + FourEyes.whoCould(facts))
                .orElse("");
    }

    public boolean canSign() {
        return Set.of(PROPOSED, LAPSED).contains(stage)
                && facts.verdict().isPresent()
                && viewer.may(Act.SIGN_OFF)
                && FourEyes.refusal(facts, viewer).isEmpty();
    }

    public boolean canGiveVerdict() {
        return stage != SET_ASIDE && viewer.may(Act.GIVE_VERDICT) && !isOwn();
    }

    /** Whether the verdict is what comes next, so that its form lies open. */
    public boolean isVerdictNext() {
        return canGiveVerdict() && Set.of(OPEN, IN_HAND, RETURNED).contains(stage) && hasEvidence();
    }

    public boolean isEvidenceNext() {
        return viewer.may(Act.ATTACH_EVIDENCE) && Set.of(OPEN, IN_HAND).contains(stage) && !hasEvidence();
    }

    public boolean canSendBack() {
        return Set.of(PROPOSED, LAPSED).contains(stage) && facts.verdict().isPresent() && viewer.may(Act.SEND_BACK);
    }

    public boolean canAnswer() {
        return stage == RETURNED && viewer.may(Act.ANSWER_RETURN);
    }

    public boolean canWithdrawVerdict() {
        return facts.verdict()
                .filter(verdict -> verdict.givenBy().is(viewer))
                .filter(verdict -> facts.signOff()
                        .filter(signOff -> signOff.verdict().id().equals(verdict.id()))
                        .isEmpty())
                .isPresent();
    }

    public boolean canWithdrawSignOff() {
        return facts.signOff().isPresent() && viewer.may(Act.WITHDRAW_SIGN_OFF);
    }

    public boolean canProposeAside() {
        return viewer.may(Act.PROPOSE_SETTING_ASIDE)
                && stage != SIGNED_OFF
                && proposedAside().isEmpty()
                && !isOwn();
    }

    /** A proposal that waits for agreement or stands. */
    public Optional<SettingAside> proposedAside() {
        return facts.settingAside().filter(aside -> aside.isCurrent(facts.claim()));
    }

    public String proposal() {
        return proposedAside().filter(aside -> !aside.isAgreed()).isPresent() ? aside("next_aside_proposed") : "";
    }

    public boolean canAgreeAside() {
        return proposedAside()
                .filter(aside -> !aside.isAgreed() && !aside.proposedBy().is(viewer))
                .filter(aside -> viewer.may(Act.AGREE_SETTING_ASIDE)
                        && FourEyes.refusal(facts, viewer).isEmpty())
                .isPresent();
    }

    public boolean canWithdrawAside() {
        return proposedAside()
                .filter(aside -> viewer.may(Act.AGREE_SETTING_ASIDE)
                        || !aside.isAgreed() && aside.proposedBy().is(viewer))
                .isPresent();
    }

    private String aside(String key) {
        SettingAside aside = facts.settingAside().orElseThrow();
        return Texts.of(
                key, aside.ground().label(), aside.reason(), aside.proposedBy().name());
    }

    private boolean isOwn() {
        return facts.claim().article().isOwnOf(viewer);
    }

    private boolean hasEvidence() {
        return counting() > 0;
    }

    private int counting() {
        return facts.counting().size();
    }

    private String verdictBy() {
        return facts.verdict().orElseThrow().givenBy().name();
    }

    private String signedBy() {
        return facts.signOff().orElseThrow().signedBy().name();
    }

    private String signedAt() {
        return Moments.words(facts.signOff().orElseThrow().signedAt());
    }
}

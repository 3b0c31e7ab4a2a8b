package stet.signoff;

import static stet.account.Act.SIGN_OFF;
import static stet.account.Act.SIGN_OFF_SAMPLED;
import static stet.account.Act.WITHDRAW_SIGN_OFF;

import java.util.Optional;
import java.util.Set;
import stet.account.Act;
import stet.history.ClaimEvents;
import stet.history.Event;
import stet.history.Flaw;
import stet.web.Texts;

/** What may be wrong with a sign-off as it lies in the database. */
final class SignOffSeals {
    static final Set<Act> ACTS = Set.of(SIGN_OFF, SIGN_OFF_SAMPLED, WITHDRAW_SIGN_OFF);

    private static final Set<Act> SIGNED = Set.of(SIGN_OFF, SIGN_OFF_SAMPLED);

    private SignOffSeals() {}

    static Optional<Flaw> flaw(SignOff signOff, ClaimEvents said) {
        return reason(signOff, said)
                .map(reason -> Flaw.of(
                        Texts.of(
                                "flaw_sign_off",
                                signOff.number(),
                                signOff.claim().number()),
                        reason));
    }

    /** Every row has its event by now, so only more events than rows can mean that one is gone. */
    static Optional<Flaw> missing(long rows) {
        if (ClaimEvents.count(SIGNED) == rows) return Optional.empty();
        return ClaimEvents.firstWithout(
                        SIGNED,
                        event -> SignOff.count("claim.number = ?1 and number = ?2", event.claim(), number(event)) > 0)
                .map(event -> Flaw.of(Texts.of("flaw_sign_off", number(event), event.claim()), "flaw_missing"));
    }

    private static Optional<String> reason(SignOff signOff, ClaimEvents said) {
        long claim = signOff.claim().number();
        if (!SealCheck.isWhole(signOff.sealed(), signOff.seal(), signOff.sealFormat(), claim)) {
            return Optional.of("seal_flaw_json");
        }
        Optional<Event> signed = said.event(claim, signOff.act(), signOff.number());
        if (signed.isEmpty()) return Optional.of("flaw_unrecorded");
        if (!signed.get().says("seal").equals(signOff.seal())) return Optional.of("seal_flaw_other");
        if (!isAsSaid(signOff, signed.get())) return Optional.of("seal_flaw_columns");
        return SealCheck.did(
                        said, claim, WITHDRAW_SIGN_OFF, signOff.number(), signOff.isWithdrawn(), signOff.withdrawnBy())
                ? Optional.empty()
                : Optional.of("seal_flaw_withdrawal");
    }

    /** Who signed which verdict, up to which evidence, and by which rule if no editor did. */
    private static boolean isAsSaid(SignOff signOff, Event signed) {
        return signed.actor().equals(signOff.signedBy().login())
                && signed.says("verdict")
                        .equals(String.valueOf(signOff.verdict().number()))
                && signOff.verdict().claim().number() == signOff.claim().number()
                && signed.says("evidence_through").equals(String.valueOf(signOff.evidenceThrough()))
                && signed.says("sampling_rule").equals(signOff.samplingRule());
    }

    private static int number(Event event) {
        return Integer.parseInt(event.subject());
    }
}

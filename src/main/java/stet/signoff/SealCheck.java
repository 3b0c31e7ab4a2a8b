package stet.signoff;

import static stet.account.Act.AGREE_SETTING_ASIDE;
import static stet.account.Act.PROPOSE_SETTING_ASIDE;
import static stet.account.Act.SIGN_OFF;
import static stet.account.Act.WITHDRAW_SETTING_ASIDE;
import static stet.account.Act.WITHDRAW_SIGN_OFF;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.CanonicalJson;
import stet.history.ClaimEvents;
import stet.history.Event;
import stet.history.Flaw;
import stet.web.Texts;

/** Whether everything sealed is what was sealed: by its own JSON, and by the seal that the history recorded then. */
public final class SealCheck {
    private static final int BATCH = 100;
    private static final Set<Act> SIGNING = Set.of(SIGN_OFF, WITHDRAW_SIGN_OFF);
    private static final Set<Act> ASIDE = Set.of(PROPOSE_SETTING_ASIDE, AGREE_SETTING_ASIDE, WITHDRAW_SETTING_ASIDE);

    private long seals;
    private Flaw flaw;

    /** How many seals hold, and the first that does not. */
    public record Result(long seals, Optional<Flaw> flaw) {}

    private SealCheck() {}

    /** To be called after the chain was found intact, in the same transaction, which it leaves empty of entities. */
    public static Result run() {
        SealCheck check = new SealCheck();
        check.followAll(SignOff::after, SignOff::claim, SIGNING, SealCheck::flawOf);
        long signOffs = check.seals;
        if (check.flaw == null) check.flaw = missingSignOff(signOffs);
        if (check.flaw == null) check.flaw = unreadable();
        if (check.flaw == null) check.followAll(SettingAside::after, SettingAside::claim, ASIDE, SealCheck::flawOf);
        if (check.flaw == null) check.flaw = missingAside(check.seals - signOffs);
        return new Result(check.seals, Optional.ofNullable(check.flaw));
    }

    private <T> void followAll(
            BiFunction<T, Integer, List<T>> after,
            Function<T, Claim> claim,
            Set<Act> acts,
            BiFunction<T, ClaimEvents, Optional<Flaw>> flawOf) {
        T last = null;
        List<T> batch;
        do {
            batch = after.apply(last, BATCH);
            ClaimEvents said =
                    ClaimEvents.of(batch.stream().map(claim).map(Claim::number).toList(), acts);
            for (T sealed : batch) {
                flaw = flawOf.apply(sealed, said).orElse(null);
                if (flaw != null) return;
                last = sealed;
                seals++;
            }
            Event.getEntityManager().clear();
        } while (batch.size() == BATCH);
    }

    private static Optional<Flaw> flawOf(SignOff signOff, ClaimEvents said) {
        Claim claim = signOff.claim();
        String reason = reason(signOff, said);
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(Flaw.of(Texts.of("flaw_sign_off", signOff.number(), claim.number()), reason));
    }

    private static String reason(SignOff signOff, ClaimEvents said) {
        long claim = signOff.claim().number();
        if (!isWhole(signOff.sealed(), signOff.seal(), signOff.sealFormat(), claim)) return "seal_flaw_json";
        Optional<Event> signed = said.event(claim, SIGN_OFF, signOff.number());
        if (signed.isEmpty()) return "flaw_unrecorded";
        if (!signed.get().says("seal").equals(signOff.seal())) return "seal_flaw_other";
        boolean asSaid = signed.get().actor().equals(signOff.signedBy().login())
                && signed.get()
                        .says("verdict")
                        .equals(String.valueOf(signOff.verdict().number()))
                && signOff.verdict().claim().number() == claim
                && signed.get().says("evidence_through").equals(String.valueOf(signOff.evidenceThrough()));
        if (!asSaid) return "seal_flaw_columns";
        return did(said, claim, WITHDRAW_SIGN_OFF, signOff.number(), signOff.isWithdrawn(), signOff.withdrawnBy())
                ? ""
                : "seal_flaw_withdrawal";
    }

    private static Optional<Flaw> flawOf(SettingAside aside, ClaimEvents said) {
        String reason = reason(aside, said);
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(Flaw.of(
                        Texts.of("flaw_aside", aside.number(), aside.claim().number()), reason));
    }

    private static String reason(SettingAside aside, ClaimEvents said) {
        long claim = aside.claim().number();
        if (!isWhole(aside.sealed(), aside.seal(), aside.sealFormat(), claim)) return "seal_flaw_json";
        Optional<Event> proposed = said.event(claim, PROPOSE_SETTING_ASIDE, aside.number());
        if (proposed.isEmpty()) return "flaw_unrecorded";
        if (!proposed.get().isRedacted() && !proposed.get().says("seal").equals(aside.seal())) return "seal_flaw_other";
        if (!proposed.get().actor().equals(aside.proposedBy().login())) return "seal_flaw_columns";
        if (!did(said, claim, AGREE_SETTING_ASIDE, aside.number(), aside.isAgreed(), aside.agreedBy())) {
            return "seal_flaw_agreement";
        }
        boolean another = said.event(claim, AGREE_SETTING_ASIDE, aside.number())
                .filter(agreed -> !agreed.says("seal").equals(aside.seal()))
                .isPresent();
        if (another) return "seal_flaw_other";
        return did(said, claim, WITHDRAW_SETTING_ASIDE, aside.number(), aside.isWithdrawn(), aside.withdrawnBy())
                ? ""
                : "seal_flaw_withdrawal";
    }

    /** Canonical JSON of the claim that it belongs to, in the format that it says, under its own hash. */
    private static boolean isWhole(String json, String seal, String format, long claim) {
        if (!Seal.holds(json, seal)) return false;
        JsonNode sealed = CanonicalJson.read(json);
        return sealed.path("format").asText().equals(format)
                && sealed.path("claim").asLong() == claim;
    }

    /** Whether row and history agree that something was done, and by whom; or that it was not. */
    private static boolean did(ClaimEvents said, long claim, Act act, long subject, boolean done, Account by) {
        if (!done && by == null) return said.event(claim, act, subject).isEmpty();
        return done && by != null && said.says(claim, act, subject, by.login());
    }

    /** A word that is no ground would keep the row from being read at all. */
    private static Flaw unreadable() {
        return SettingAside.find(
                        "select c.number from SettingAside s join s.claim c"
                                + " where cast(s.ground as String) not in ?1 order by s.id",
                        Stream.of(SettingAside.Ground.values()).map(Enum::name).toList())
                .project(Long.class)
                .firstResultOptional()
                .map(claim -> Flaw.of(Texts.of("flaw_aside_of", claim), "seal_flaw_columns"))
                .orElse(null);
    }

    /** Every row has its event by now, so only more events than rows can mean that one is gone. */
    private static Flaw missingSignOff(long rows) {
        if (ClaimEvents.count(Set.of(SIGN_OFF)) == rows) return null;
        return ClaimEvents.firstWithout(
                        Set.of(SIGN_OFF),
                        event -> SignOff.count("claim.number = ?1 and number = ?2", event.claim(), number(event)) > 0)
                .map(event -> Flaw.of(Texts.of("flaw_sign_off", number(event), event.claim()), "flaw_missing"))
                .orElse(null);
    }

    private static Flaw missingAside(long rows) {
        if (ClaimEvents.count(Set.of(PROPOSE_SETTING_ASIDE)) == rows) return null;
        return ClaimEvents.firstWithout(
                        Set.of(PROPOSE_SETTING_ASIDE),
                        event -> SettingAside.count("claim.number = ?1 and number = ?2", event.claim(), number(event))
                                > 0)
                .map(event -> Flaw.of(Texts.of("flaw_aside", number(event), event.claim()), "flaw_missing"))
                .orElse(null);
    }

    private static int number(Event event) {
        return Integer.parseInt(event.subject());
    }
}

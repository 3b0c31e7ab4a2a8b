package stet.signoff;

import static stet.account.Act.AGREE_SETTING_ASIDE;
import static stet.account.Act.PROPOSE_SETTING_ASIDE;
import static stet.account.Act.WITHDRAW_SETTING_ASIDE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.account.Act;
import stet.history.ClaimEvents;
import stet.history.Event;
import stet.history.Flaw;
import stet.web.Texts;

/** What may be wrong with a setting aside as it lies in the database. */
final class AsideSeals {
    static final Set<Act> ACTS = Set.of(PROPOSE_SETTING_ASIDE, AGREE_SETTING_ASIDE, WITHDRAW_SETTING_ASIDE);

    private AsideSeals() {}

    static Optional<Flaw> flaw(SettingAside aside, ClaimEvents said) {
        return reason(aside, said)
                .map(reason -> Flaw.of(
                        Texts.of("flaw_aside", aside.number(), aside.claim().number()), reason));
    }

    /** A word that is no ground would keep the row from being read at all. */
    static Optional<Flaw> unreadable() {
        return SettingAside.find(
                        "select c.number from SettingAside s join s.claim c"
                                + " where cast(s.ground as String) not in ?1 order by s.id",
                        Stream.of(SettingAside.Ground.values()).map(Enum::name).toList())
                .project(Long.class)
                .firstResultOptional()
                .map(claim -> Flaw.of(Texts.of("flaw_aside_of", claim), "seal_flaw_columns"));
    }

    /** Every row has its event by now, so only more events than rows can mean that one is gone. */
    static Optional<Flaw> missing(long rows) {
        if (ClaimEvents.count(Set.of(PROPOSE_SETTING_ASIDE)) == rows) return Optional.empty();
        return ClaimEvents.firstWithout(
                        Set.of(PROPOSE_SETTING_ASIDE),
                        event -> SettingAside.count("claim.number = ?1 and number = ?2", event.claim(), number(event))
                                > 0)
                .map(event -> Flaw.of(Texts.of("flaw_aside", number(event), event.claim()), "flaw_missing"));
    }

    private static Optional<String> reason(SettingAside aside, ClaimEvents said) {
        long claim = aside.claim().number();
        if (!SealCheck.isWhole(aside.sealed(), aside.seal(), aside.sealFormat(), claim)) {
            return Optional.of("seal_flaw_json");
        }
        Optional<Event> proposed = said.event(claim, PROPOSE_SETTING_ASIDE, aside.number());
        if (proposed.isEmpty()) return Optional.of("flaw_unrecorded");
        if (!carries(proposed.get(), aside)) return Optional.of("seal_flaw_other");
        if (!isAsSaid(aside, proposed.get())) return Optional.of("seal_flaw_columns");
        Optional<Event> agreed = said.event(claim, AGREE_SETTING_ASIDE, aside.number());
        if (!SealCheck.did(said, claim, AGREE_SETTING_ASIDE, aside.number(), aside.isAgreed(), aside.agreedBy())) {
            return Optional.of("seal_flaw_agreement");
        }
        if (agreed.isPresent() && !carries(agreed.get(), aside)) return Optional.of("seal_flaw_other");
        return SealCheck.did(
                        said, claim, WITHDRAW_SETTING_ASIDE, aside.number(), aside.isWithdrawn(), aside.withdrawnBy())
                ? Optional.empty()
                : Optional.of("seal_flaw_withdrawal");
    }

    /** A proposal may have lost its content to a redaction; the agreement to it never does. */
    private static boolean carries(Event event, SettingAside aside) {
        return event.isRedacted() || event.says("seal").equals(aside.seal());
    }

    private static boolean isAsSaid(SettingAside aside, Event proposed) {
        return proposed.actor().equals(aside.proposedBy().login())
                && (proposed.isRedacted()
                        || proposed.says("ground").equals(aside.ground().key())
                                && proposed.says("reason").equals(aside.reason()));
    }

    private static int number(Event event) {
        return Integer.parseInt(event.subject());
    }
}

package stet.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.CanonicalJson;
import stet.history.ClaimEvents;
import stet.history.Event;
import stet.history.Flaw;

/** Whether everything sealed is what was sealed: by its own JSON, and by the seal that the history recorded then. */
public final class SealCheck {
    private static final int BATCH = 100;

    private long seals;
    private Flaw flaw;

    /** How many seals hold, and the first that does not. */
    public record Result(long seals, Optional<Flaw> flaw) {}

    private SealCheck() {}

    /** To be called after the chain was found intact, in the same transaction, which it leaves empty of entities. */
    public static Result run() {
        SealCheck check = new SealCheck();
        check.followAll(SignOff::after, SignOff::claim, SignOffSeals.ACTS, SignOffSeals::flaw);
        long signOffs = check.seals;
        if (check.flaw == null) check.flaw = SignOffSeals.missing(signOffs).orElse(null);
        if (check.flaw == null) check.flaw = AsideSeals.unreadable().orElse(null);
        if (check.flaw == null)
            check.followAll(SettingAside::after, SettingAside::claim, AsideSeals.ACTS, AsideSeals::flaw);
        if (check.flaw == null)
            check.flaw = AsideSeals.missing(check.seals - signOffs).orElse(null);
        CDI.current().select(MoreSeals.class).forEach(check::add);
        return new Result(check.seals, Optional.ofNullable(check.flaw));
    }

    private void add(MoreSeals more) {
        if (flaw != null) return;
        Result found = more.check();
        seals += found.seals();
        flaw = found.flaw().orElse(null);
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

    /** Canonical JSON of the claim that it belongs to, in the format that it says, under its own hash. */
    static boolean isWhole(String json, String seal, String format, long claim) {
        if (!Seal.holds(json, seal)) return false;
        JsonNode sealed = CanonicalJson.read(json);
        return sealed.path("format").asText().equals(format)
                && sealed.path("claim").asLong() == claim;
    }

    /** Whether row and history agree that something was done, and by whom; or that it was not. */
    static boolean did(ClaimEvents said, long claim, Act act, long subject, boolean done, Account by) {
        if (!done && by == null) return said.event(claim, act, subject).isEmpty();
        return done && by != null && said.says(claim, act, subject, by.login());
    }
}

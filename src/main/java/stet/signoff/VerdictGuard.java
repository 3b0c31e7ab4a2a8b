package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Act;
import stet.verdict.BeforeVerdict;
import stet.web.Refusal;
import stet.web.Texts;

/** Refuses what a verdict cannot know by itself: that the claim is not for checking, or that an editor relies on it. */
@ApplicationScoped
public class VerdictGuard {
    void refuse(@Observes BeforeVerdict asked) {
        ClaimFacts facts = ClaimFacts.of(asked.claim());
        if (facts.isSetAside()) throw Refusal.conflict(Texts.of("verdict_set_aside"));
        if (asked.act() == Act.WITHDRAW_VERDICT && facts.isReliedOn(asked.verdict())) {
            throw Refusal.conflict(Texts.of("verdict_signed_off"));
        }
        if (asked.act() == Act.ASK_SECOND_READING && facts.signOff().isPresent()) {
            throw Refusal.conflict(Texts.of("second_signed_off"));
        }
    }
}

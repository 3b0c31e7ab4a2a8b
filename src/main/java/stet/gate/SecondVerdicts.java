package stet.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Act;
import stet.verdict.BeforeVerdict;
import stet.verdict.SecondReading;

/** Asks for a second verdict before the first is given, where the rules of the article want one. */
@ApplicationScoped
public class SecondVerdicts {
    void ask(@Observes BeforeVerdict asked) {
        if (asked.act() != Act.GIVE_VERDICT) return;
        Rules rules = GateRules.of(asked.claim().article());
        if (rules.secondVerdicts().contains(asked.claim().words().kind())) {
            SecondReading.askByRule(asked.claim(), asked.by());
        }
    }
}

package stet.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.signoff.Judged;
import stet.web.Texts;

/** Who may not sign an article off: whose article it is, whoever gave a verdict in effect, and whoever alone decided on its claims. */
final class GateEyes {
    private GateEyes() {}

    /** Why this account is excluded, in words; empty when it may sign. */
    static Optional<String> refusal(Gate gate, Account account) {
        if (gate.article().isOwnOf(account)) return Optional.of(Texts.of("own_article"));
        List<String> judged = gate.claims().stream()
                .filter(claim -> !claim.isSetAside() && account.id().equals(claim.verdictBy()))
                .map(claim -> String.valueOf(claim.number()))
                .toList();
        if (!judged.isEmpty()) return Optional.of(Texts.of("gate_eyes_verdict", judged.get(0), judged.size()));
        Set<String> deciders = gate.claims().stream()
                .filter(Judged::isDecided)
                .map(Judged::decidedBy)
                .collect(Collectors.toSet());
        return deciders.equals(Set.of(account.login())) ? Optional.of(Texts.of("gate_eyes_alone")) : Optional.empty();
    }
}

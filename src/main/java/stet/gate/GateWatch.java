package stet.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stet.account.Account;
import stet.claim.Claim;
import stet.history.History;

/** Sees to it that the sign-off of an article lapses in the transaction that changes anything under its seal. */
@ApplicationScoped
public class GateWatch {
    private static final Pattern SENTENCE = Pattern.compile("/\\d+$");

    /** Once for each article, however many of its claims were changed: a gate is read as a whole. */
    void watch(@Observes History.Settled settled) {
        List<History.Changed> changes = settled.changes();
        Account by = changes.get(changes.size() - 1).by();
        for (String slug : articles(changes)) {
            ArticleSignOff.held(slug).ifPresent(signOff -> signOff.compare(by));
        }
    }

    private static Set<String> articles(List<History.Changed> changes) {
        Set<String> slugs = new TreeSet<>(Claim.articles(changes.stream()
                .map(History.Changed::claim)
                .filter(claim -> claim != null)
                .toList()));
        changes.stream().filter(change -> change.claim() == null).forEach(change -> {
            switch (change.subjectKind()) {
                case "article", "gate" -> slugs.add(change.subject());
                case "sentence" -> slugs.add(SENTENCE.matcher(change.subject()).replaceFirst(""));
                default -> {}
            }
        });
        return slugs;
    }
}

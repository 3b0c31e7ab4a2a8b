package stet.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Session;
import stet.claim.Claim;
import stet.history.History;

/** Sees to it that the sign-off of an article lapses in the transaction that changes anything under its seal. */
@ApplicationScoped
public class GateWatch {
    private static final Pattern SENTENCE = Pattern.compile("/\\d+$");

    /** Behind what keeps the board in step, from which a gate is read. */
    private static final int AFTER_THE_BOARD = Interceptor.Priority.APPLICATION + 1_000;

    @Inject
    Session session;

    void watch(@Observes @Priority(AFTER_THE_BOARD) History.Changed changed) {
        article(changed).flatMap(ArticleSignOff::held).ifPresent(signOff -> {
            session.flush();
            signOff.compare(changed.by());
        });
    }

    private static Optional<String> article(History.Changed changed) {
        if (changed.claim() != null)
            return Optional.of(Claim.shown(changed.claim()).article().slug());
        return switch (changed.subjectKind()) {
            case "article", "gate" -> Optional.of(changed.subject());
            case "sentence" -> Optional.of(SENTENCE.matcher(changed.subject()).replaceFirst(""));
            default -> Optional.empty();
        };
    }
}

package stet.api;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a request with an `Idempotency-Key` was answered, stored with the act itself, so that a retry does nothing twice. */
@Entity
class Answer extends PanacheEntityBase {
    /** Longer than any program retries. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** SHA-256 of login and key. */
    @Id
    private String requestKey;

    /** SHA-256 of method, path and body: another request under the same key is a mistake of its sender. */
    private String request;

    private int status;

    /** As an {@link Envelope} closes it. */
    private String body;

    private Instant madeAt;

    protected Answer() {}

    Answer(String requestKey, String request, int status, String body, Instant madeAt) {
        this.requestKey = requestKey;
        this.request = request;
        this.status = status;
        this.body = body;
        this.madeAt = madeAt;
    }

    static Optional<Answer> to(String requestKey) {
        return findByIdOptional(requestKey);
    }

    /** Forgets what nobody will ask for any more. */
    static void forget(Instant now) {
        delete("madeAt < ?1", now.minus(KEPT));
    }

    boolean isTo(String other) {
        return request.equals(other);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }
}

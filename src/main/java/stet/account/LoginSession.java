package stet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import stet.home.Desk;

/** A browser that signed in; only the SHA-256 of its cookie is kept, so a copy of the database lets nobody in. */
@Entity
public class LoginSession extends PanacheEntityBase {
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant startedAt;
    private Instant seenAt;

    protected LoginSession() {}

    private LoginSession(String tokenHash, Account account, Instant at) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.startedAt = at;
        this.seenAt = at;
    }

    /** Starts a session and returns the secret that its cookie carries. */
    static String start(Account account, Instant at) {
        String token = Secret.random();
        new LoginSession(Secret.hash(token), account, at).persist();
        return token;
    }

    /** Whoever the secret belongs to, unless they rested too long, signed in too long ago or may not come in any more. */
    static Optional<Account> signedIn(String token, Instant now, Desk.Sessions rules) {
        return LoginSession.<LoginSession>find(
                        "from LoginSession s join fetch s.account where s.tokenHash = ?1", Secret.hash(token))
                .firstResultOptional()
                .filter(session -> !session.isOver(now, rules) && session.account.isActive())
                .map(session -> session.seen(now));
    }

    /** Forgets all that are over. */
    static void sweep(Instant now, Desk.Sessions rules) {
        delete("seenAt <= ?1 or startedAt <= ?2", now.minus(rules.idle()), now.minus(rules.life()));
    }

    static void end(String token) {
        delete("tokenHash", Secret.hash(token));
    }

    static void endAll(Account account) {
        delete("account", account);
    }

    static void endOthers(Account account, String token) {
        delete("account = ?1 and tokenHash <> ?2", account, Secret.hash(token));
    }

    private boolean isOver(Instant now, Desk.Sessions rules) {
        return !seenAt.plus(rules.idle()).isAfter(now)
                || !startedAt.plus(rules.life()).isAfter(now);
    }

    private Account seen(Instant now) {
        if (seenAt.plus(SEEN_EVERY).isBefore(now)) seenAt = now;
        return account;
    }
}

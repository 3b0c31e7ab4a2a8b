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
import java.util.List;
import java.util.Optional;
import stet.web.Clocks;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * What a program carries to act in somebody's name, with that person's roles and no more. Only its SHA-256 is kept, so
 * a copy of the database lets nobody in.
 */
@Entity
public class AccessToken extends PanacheEntityBase {
    /** By which people, and programs that look for leaked secrets, know one. */
    static final String PREFIX = "stet_";

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private int number;
    private String name;
    private Instant madeAt;
    private Instant expiresAt;

    protected AccessToken() {}

    /** A token and its secret, which is shown this once. */
    public record Made(AccessToken token, String secret) {}

    /** 422 where the name is empty or too long. */
    static Made make(Account account, String name, Duration life) {
        Act.MAKE_TOKEN.by(account);
        Flaw.refuseText("name", name, LONGEST_NAME);
        delete("expiresAt <= ?1", Clocks.now());
        AccessToken token = new AccessToken();
        String secret = PREFIX + Secret.random();
        token.tokenHash = Secret.hash(secret);
        token.account = account;
        token.number = account.countToken();
        token.name = name;
        token.madeAt = Clocks.now();
        token.expiresAt = token.madeAt.plus(life);
        token.persist();
        Deed.of(Act.MAKE_TOKEN, account, account)
                .says("token", token.number + " " + name)
                .record();
        return new Made(token, secret);
    }

    /** Whoever a secret belongs to, unless the token is over or its person may not come in any more. */
    static Optional<Account> bearer(String secret, Instant now) {
        return AccessToken.<AccessToken>find(
                        "from AccessToken t join fetch t.account where t.tokenHash = ?1", Secret.hash(secret))
                .firstResultOptional()
                .filter(token -> token.expiresAt.isAfter(now) && token.account.isActive())
                .map(token -> token.account);
    }

    /** An account's tokens that still open the desk, oldest first. */
    public static List<AccessToken> of(Account account) {
        return list("account = ?1 and expiresAt > ?2 order by number", account, Clocks.now());
    }

    /** 404 where the account has no such token. */
    static void revoke(Account account, int number) {
        Act.REVOKE_TOKEN.by(account);
        AccessToken token = AccessToken.<AccessToken>find("account = ?1 and number = ?2", account, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("token_unknown", number)));
        Deed.of(Act.REVOKE_TOKEN, account, account)
                .says("token", token.number + " " + token.name)
                .record();
        token.delete();
    }

    static void endAll(Account account) {
        delete("account", account);
    }

    public String revocationPath() {
        return "/account/tokens/" + number + "/revocation";
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}

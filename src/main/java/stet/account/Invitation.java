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

/** A link that lets somebody choose a password, once and within seven days; without an account, the set-up link. */
@Entity
public class Invitation extends PanacheEntityBase {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected Invitation() {}

    /** Makes one, and makes every earlier one of the same account useless; returns the secret of its link. */
    static String make(Account account, Account madeBy, Instant at) {
        if (account == null) delete("account is null");
        else delete("account", account);
        String token = Secret.random();
        Invitation invitation = new Invitation();
        invitation.tokenHash = Secret.hash(token);
        invitation.account = account;
        invitation.madeBy = madeBy;
        invitation.madeAt = at;
        invitation.expiresAt = at.plus(GOOD_FOR);
        invitation.persist();
        return token;
    }

    /** The invitation that a link carries; empty when it was used, has expired, or never was. */
    static Optional<Invitation> open(String token, Instant now) {
        return Invitation.<Invitation>find(
                        "from Invitation i left join fetch i.account where i.tokenHash = ?1", Secret.hash(token))
                .firstResultOptional()
                .filter(invitation -> invitation.usedAt == null && invitation.expiresAt.isAfter(now));
    }

    void use(Instant at) {
        usedAt = at;
    }

    /** Null for the set-up link. */
    Account account() {
        return account;
    }
}

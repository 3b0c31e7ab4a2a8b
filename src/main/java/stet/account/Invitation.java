package stet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import stet.web.Clocks;
import stet.web.Refusal;
import stet.web.Texts;

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
        endAll(account);
        String token = Secret.random();
        Invitation invitation = new Invitation();
        invitation.tokenHash = Secret.hash(token);
        invitation.account = account;
        invitation.madeBy = madeBy;
        invitation.madeAt = at;
        invitation.expiresAt = until(at);
        invitation.persist();
        return token;
    }

    /** When one that is made now stops working. */
    static Instant until(Instant madeAt) {
        return madeAt.plus(GOOD_FOR);
    }

    /** All of an account, or every set-up link where there is no account. */
    static void endAll(Account account) {
        if (account == null) delete("account is null");
        else delete("account", account);
    }

    /** The invitation that a link carries; 404 where it never was or was replaced, 410 when used or expired. */
    static Invitation shown(String token) {
        return open(find("from Invitation i left join fetch i.account where i.tokenHash = ?1", Secret.hash(token)));
    }

    /** As shown, and held until the transaction ends: of two who follow the same link, one is too late. */
    static Invitation toUse(String token) {
        return open(
                Invitation.<Invitation>find("tokenHash", Secret.hash(token)).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    private static Invitation open(PanacheQuery<Invitation> found) {
        Invitation invitation =
                found.firstResultOptional().orElseThrow(() -> Refusal.notFound(Texts.of("invitation_unknown")));
        if (invitation.usedAt != null) throw Refusal.gone(Texts.of("invitation_used"));
        if (!invitation.expiresAt.isAfter(Clocks.now())) throw Refusal.gone(Texts.of("invitation_expired"));
        return invitation;
    }

    /** The person invited chooses a password, now or anew; whoever was signed in by the old one no longer is. */
    Account accept(String password) {
        Act.ACCEPT_INVITATION.by(account.hold());
        use();
        account.takePassword(password);
        LoginSession.endAll(account);
        AccessToken.endAll(account);
        Deed.of(Act.ACCEPT_INVITATION, account, account).record();
        return account;
    }

    void use() {
        usedAt = Clocks.now();
    }

    /** Who was invited; the set-up link invites nobody in particular: 404. */
    Account person() {
        if (account == null) throw Refusal.notFound(Texts.of("invitation_unknown"));
        return account;
    }

    boolean isForSetUp() {
        return account == null;
    }
}

package stet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody who may come in; never deleted, since what they did keeps their name. */
@Entity
public class Account extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String roles;
    private String passwordHash;
    private boolean castMember;
    private Instant createdAt;
    private Instant deactivatedAt;

    @Version
    private long version;

    protected Account() {}

    /** Somebody who has no password yet and so cannot come in. */
    Account(String login, String name, Set<Role> roles, Instant createdAt) {
        this.login = login;
        this.name = name;
        this.roles = Role.join(roles);
        this.passwordHash = "";
        this.createdAt = createdAt;
    }

    public static Optional<Account> named(String login) {
        return find("login", login).firstResultOptional();
    }

    /** Everybody who may come in now and holds the role, by login. */
    public static List<Account> holding(Role role) {
        return Account.<Account>list("deactivatedAt is null order by login").stream()
                .filter(account -> account.roles().contains(role))
                .toList();
    }

    /** Everybody who may do an act now, by login. */
    public static List<Account> allWhoMay(Act act) {
        return Account.<Account>list("deactivatedAt is null order by login").stream()
                .filter(account -> account.may(act))
                .toList();
    }

    public boolean may(Act act) {
        return isActive() && act.isOpenTo(roles());
    }

    public boolean is(Account other) {
        return other != null && login.equals(other.login);
    }

    public Set<Role> roles() {
        return Role.split(roles);
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    public boolean isInvited() {
        return isActive() && passwordHash.isEmpty();
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public boolean isCastMember() {
        return castMember;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    String passwordHash() {
        return passwordHash;
    }

    void password(String hash) {
        passwordHash = hash;
    }

    void joinCast() {
        castMember = true;
    }

    void hold(Set<Role> held) {
        roles = Role.join(held);
    }

    void deactivate(Instant at) {
        deactivatedAt = at;
    }
}

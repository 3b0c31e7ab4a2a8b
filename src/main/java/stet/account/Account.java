package stet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import stet.web.Clocks;
import stet.web.Flaw;
import stet.web.Moments;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Somebody who may come in; never deleted, since what they did keeps their name. Only what changed is written: password
 * and roles are changed by different people.
 */
@Entity
@DynamicUpdate
public class Account extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String roles;
    /** Somebody who changes their password makes no form stale that an admin has open. */
    @OptimisticLock(excluded = true)
    private String passwordHash;

    /** Where mail goes, if whoever it is wants any. */
    @OptimisticLock(excluded = true)
    private String email = "";

    private boolean castMember;
    private Instant createdAt;
    private Instant deactivatedAt;

    /** How many tokens there ever were, so that each has a number of its own. */
    @OptimisticLock(excluded = true)
    private int tokens;

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
        return Logins.isOne(login) ? find("login", login).firstResultOptional() : Optional.empty();
    }

    /** 404 where there is none. */
    static Account shown(String login) {
        return named(login).orElseThrow(() -> Refusal.notFound(Texts.of("account_unknown")));
    }

    /**
     * 404 where there is none. Held against other writers, and so is whoever acts: of two admins who take each other's
     * role at once, the second finds the own role gone. So one who may come in always stays.
     */
    static Account toChange(String login, Account by) {
        Account account = shown(login);
        Stream.of(account, by)
                .distinct()
                .sorted(Comparator.comparing(Account::id))
                .forEach(held -> getEntityManager().refresh(held, LockModeType.PESSIMISTIC_WRITE));
        return account;
    }

    /** Everybody who was ever let in, by name. */
    static List<Account> everybody() {
        return list("order by name, login");
    }

    /** Lets somebody in, who has no password before they follow their link; by nobody where the desk itself does it. */
    static Account invite(String login, String name, Set<Role> roles, Account by) {
        if (by != null) Act.INVITE.by(by);
        Logins.refusal(login).ifPresent(reason -> {
            throw Refusal.invalid(reason);
        });
        Account account = new Account(login, name, roles, Clocks.now());
        account.persist();
        Deed.of(Act.INVITE, account, by)
                .says("name", name)
                .says("roles", account.roles)
                .record();
        return account;
    }

    /** Everybody who can come in now and holds one of the roles, by login; whoever is invited has still to come. */
    public static List<Account> holding(Role... roles) {
        return Account.<Account>list("deactivatedAt is null order by login").stream()
                .filter(account -> account.canComeIn() && Stream.of(roles).anyMatch(account.roles()::contains))
                .toList();
    }

    /** Everybody who may do an act now, by login. */
    public static List<Account> allWhoMay(Act act) {
        return Account.<Account>list("deactivatedAt is null order by login").stream()
                .filter(account -> account.may(act))
                .toList();
    }

    /** Those of the logins that somebody has who was not deactivated, by login. */
    public static List<Account> activeAmong(Collection<String> logins) {
        return logins.isEmpty() ? List.of() : list("login in ?1 and deactivatedAt is null order by login", logins);
    }

    /** The roles somebody else gives; nobody changes their own. */
    void setRoles(Set<Role> held, Account by) {
        Act.SET_ROLES.by(by);
        refuseOwn(by);
        refuseDeactivated();
        String was = roles;
        roles = Role.join(held);
        Deed.of(Act.SET_ROLES, this, by).changed("roles", was, roles).record();
    }

    /** Shuts somebody else out at once and for good; what they did keeps their name. */
    void deactivate(Account by) {
        Act.DEACTIVATE.by(by);
        refuseOwn(by);
        refuseDeactivated();
        deactivateAt(Clocks.now());
        email = "";
        Invitation.endAll(this);
        LoginSession.endAll(this);
        AccessToken.endAll(this);
        Deed.of(Act.DEACTIVATE, this, by).record();
    }

    /** The secret of a new link by which somebody else chooses a password; their earlier links are dead. */
    String newLink(Account by) {
        Act.INVITE.by(by);
        refuseOwn(by);
        refuseDeactivated();
        String token = Invitation.make(this, by, Clocks.now());
        Deed.of(Act.INVITE, this, by).says("link", Texts.of("account_new_link")).record();
        return token;
    }

    /** Takes an own new password, and ends every session but the one that is going on. */
    void changePassword(String password, String token) {
        Act.CHANGE_PASSWORD.by(this);
        hold();
        takePassword(password);
        LoginSession.endOthers(this, token);
        Deed.of(Act.CHANGE_PASSWORD, this, this).record();
    }

    /** Has mail sent to an address, or none where it is empty; which one stands in no history. 422 where it is none. */
    void sendMailTo(String address) {
        Act.SET_EMAIL.by(this);
        Flaw.refuse(Mailbox.flaws(address));
        if (address.equals(email)) return;
        email = address;
        Deed.of(Act.SET_EMAIL, this, this)
                .says("mail", address.isEmpty() ? "off" : "on")
                .record();
    }

    void signOutEverywhere() {
        Act.SIGN_OUT_EVERYWHERE.by(this);
        LoginSession.endAll(this);
        AccessToken.endAll(this);
        Deed.of(Act.SIGN_OUT_EVERYWHERE, this, this).record();
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

    public String rolesInWords() {
        return Role.inWords(roles());
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    /** Whether they may come in and have a password to do it with. */
    boolean canComeIn() {
        return isActive() && !passwordHash.isEmpty();
    }

    public boolean isInvited() {
        return isActive() && passwordHash.isEmpty();
    }

    public Long id() {
        return id;
    }

    public String path() {
        return "/accounts/" + login;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** Empty where no mail is wanted. */
    public String email() {
        return email;
    }

    public boolean isCastMember() {
        return castMember;
    }

    /** Active, invited or deactivated, in words. */
    public String state() {
        if (!isActive()) return Texts.of("account_state_deactivated", Moments.words(deactivatedAt));
        return Texts.of(isInvited() ? "account_state_invited" : "account_state_active");
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

    /** Whether it is still open to whoever knew its password a moment ago. */
    boolean opensAs(Account before) {
        return isActive() && passwordHash.equals(before.passwordHash);
    }

    /** Held against other writers until the transaction ends, as it is now. */
    Account hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Refused with 422 where the rules of passwords refuse it. */
    void takePassword(String password) {
        Passwords.refusal(password, login, name).ifPresent(reason -> {
            throw Refusal.invalid(reason);
        });
        passwordHash = Passwords.hash(password);
    }

    /** The number of the account's next token. */
    int countToken() {
        return ++tokens;
    }

    void joinCast() {
        castMember = true;
    }

    void deactivateAt(Instant at) {
        deactivatedAt = at;
    }

    private void refuseOwn(Account by) {
        if (is(by)) throw Refusal.forbidden(Texts.of("account_own"));
    }

    private void refuseDeactivated() {
        if (!isActive()) throw Refusal.conflict(Texts.of("account_deactivated", name));
    }
}

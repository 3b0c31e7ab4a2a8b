package stet.account;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import stet.home.Address;
import stet.home.Desk;
import stet.web.Clocks;
import stet.web.Refusal;
import stet.web.Texts;

/** How a desk that nobody can look after yet gets its first admin: by a link on the console, or by two settings. */
@ApplicationScoped
public class FirstAdmin {
    @Inject
    Desk desk;

    @Inject
    Address address;

    /** Makes the admin whom the settings name, while no account exists; refuses to start where they name nobody. */
    @Transactional
    public void settle() {
        String login = desk.admin().login().orElse("");
        String password = desk.admin().password().orElse("");
        if (desk.demo() || Account.count() > 0 || login.isEmpty() && password.isEmpty()) return;
        if (login.isEmpty() || password.isEmpty())
            refuse("STET_ADMIN_LOGIN and STET_ADMIN_PASSWORD", Optional.of("Set both, or neither."));
        refuse("STET_ADMIN_LOGIN", Logins.refusal(login));
        refuse("STET_ADMIN_PASSWORD", Passwords.refusal(password, login));
        enter(login, login).takePassword(password);
    }

    /** The link that makes the first admin, another at each call; empty at a demo, and for good once there is one. */
    @Transactional
    public Optional<String> link() {
        Invitation.endAll(null);
        if (desk.demo() || isThere()) return Optional.empty();
        return Optional.of(address.of("/setup/" + Invitation.make(null, null, Clocks.now())));
    }

    /** 404 or 410 where the link makes nobody an admin any more. */
    static void shown(String token) {
        open(Invitation.shown(token));
    }

    /** As shown, and held until the transaction ends. */
    static Invitation toUse(String token) {
        return open(Invitation.toUse(token));
    }

    /** Makes the first admin, by name and with a password. */
    static Account setUp(Invitation link, String login, String name, String password) {
        Account admin = enter(login, name);
        link.use();
        admin.takePassword(password);
        Deed.of(Act.ACCEPT_INVITATION, admin, admin).record();
        return admin;
    }

    private static Invitation open(Invitation invitation) {
        if (!invitation.isForSetUp()) throw Refusal.notFound(Texts.of("invitation_unknown"));
        if (isThere()) throw Refusal.gone(Texts.of("setup_over"));
        return invitation;
    }

    private static Account enter(String login, String name) {
        return Account.invite(login, name, EnumSet.of(Role.ADMIN), null);
    }

    private static boolean isThere() {
        return !Account.holding(Role.ADMIN).isEmpty();
    }

    private static void refuse(String setting, Optional<String> reason) {
        reason.ifPresent(words -> {
            throw new ConfigurationException(setting + ": " + words);
        });
    }
}

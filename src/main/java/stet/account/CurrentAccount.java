package stet.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hibernate.Session;

/** Whoever is signed in, for verbs and for pages; in templates `{inject:current.may('SIGN_OFF')}`. */
@Named("current")
@RequestScoped
public class CurrentAccount {
    @Inject
    SecurityIdentity identity;

    @Inject
    Session session;

    /** The account as this transaction knows it, for a verb. */
    public Account account() {
        return session.find(Account.class, signedIn().id());
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean may(String act) {
        return isSignedIn() && signedIn().may(Act.valueOf(act));
    }

    public boolean is(String login) {
        return isSignedIn() && signedIn().login().equals(login);
    }

    public long id() {
        return signedIn().id();
    }

    public String login() {
        return signedIn().login();
    }

    public String name() {
        return signedIn().name();
    }

    public String roleNames() {
        return signedIn().rolesInWords();
    }

    private Account signedIn() {
        return identity.getAttribute("account");
    }
}

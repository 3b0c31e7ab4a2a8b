package stet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import stet.home.Desk;
import stet.text.Plain;
import stet.web.ClientAddress;
import stet.web.Refusal;
import stet.web.Texts;

/** Coming in with a login and its password, as a browser or for a program. */
@ApplicationScoped
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);

    /** No more passwords at once than an address has tries: who comes in many times at once is refused none of them. */
    private final Semaphore looking = new Semaphore(Throttle.PAIR, true);

    @Inject
    Desk desk;

    @Inject
    Throttle throttle;

    /**
     * Whose password it is; empty for a wrong one, which takes as long where nobody has the login. 429 where that was
     * tried too often.
     */
    Optional<Account> account(String login, String password) {
        looking.acquireUninterruptibly();
        try {
            return account(login, password, ClientAddress.current());
        } finally {
            looking.release();
        }
    }

    private Optional<Account> account(String login, String password, String address) {
        count(login, address);
        // Looked at by itself: comparing takes long, and nothing of the database is held meanwhile.
        Optional<Account> known = QuarkusTransaction.requiringNew().call(() -> Account.named(login));
        if (!Passwords.open(known, password)) {
            LOG.infof("Refused to sign in %s from %s", named(known), address);
            return Optional.empty();
        }
        LOG.infof("Signed in %s from %s", named(known), address);
        throttle.forgive(login, address);
        return Account.named(login).map(Account::hold).filter(held -> held.opensAs(known.orElseThrow()));
    }

    private void count(String login, String address) {
        try {
            throttle.count(login, address);
        } catch (Refusal tooOften) {
            LOG.infof("Refused to look at a password from %s: tried too often", address);
            throw tooOften;
        }
    }

    /** Only a login that somebody has: people type passwords where a login belongs. */
    private static String named(Optional<Account> known) {
        return known.map(Account::login).orElse("nobody");
    }

    /** Makes a token for whoever has this password; 401 where nobody does, 422 for a name that is none, 429 as above. */
    public AccessToken.Made token(String login, String password, String name) {
        Account account = account(login, password).orElseThrow(() -> Refusal.unauthorized(Texts.of("login_wrong")));
        return AccessToken.make(account, Plain.normalised(name), desk.token().life());
    }
}

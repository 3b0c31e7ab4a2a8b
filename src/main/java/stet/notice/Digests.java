package stet.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import stet.account.Account;
import stet.history.History;
import stet.home.Address;
import stet.home.Desk;

/**
 * Sends everybody who wants mail one digest of what they have not read. What was taken is marked as sent after it was:
 * a node that dies in between may send a digest again, and loses none.
 */
@ApplicationScoped
public class Digests {
    private static final Logger LOG = Logger.getLogger(Digests.class);

    /** A server that takes a mail and never answers would keep everybody else's. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ReactiveMailer mailer;
    private final Address address;
    private final Desk desk;

    @Inject
    public Digests(ReactiveMailer mailer, Address address, Desk desk) {
        this.mailer = mailer;
        this.address = address;
        this.desk = desk;
    }

    /** Returns how many were sent; none where the desk sends no mail. */
    public int send() {
        if (!desk.notice().mail()) return 0;
        List<Long> people = QuarkusTransaction.requiringNew().call(Notices::addressees);
        return (int) people.stream().filter(this::send).count();
    }

    /** One address that takes no mail keeps nobody else from theirs. */
    private boolean send(long person) {
        Instant taken = History.now();
        Account to = QuarkusTransaction.requiringNew().call(() -> Account.findById(person));
        List<Notice> notices = QuarkusTransaction.requiringNew().call(() -> Notices.take(to, taken));
        if (notices.isEmpty()) return false;
        Digest digest = new Digest(to, notices, address);
        try {
            mailer.send(Mail.withText(to.email(), digest.subject(), digest.text()))
                    .await()
                    .atMost(PATIENCE);
        } catch (RuntimeException failed) {
            LOG.warnf("No digest could be sent to %s: %s", to.login(), failed);
            QuarkusTransaction.requiringNew().run(() -> Notices.giveBack(to, taken));
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> Notices.sent(to, taken));
        return true;
    }
}

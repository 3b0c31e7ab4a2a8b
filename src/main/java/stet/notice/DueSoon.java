package stet.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import stet.account.Account;
import stet.claim.Claim;
import stet.history.History;
import stet.home.Desk;

/** Tells people of claims that they are soon to be done with, each time once. */
@ApplicationScoped
public class DueSoon {
    private static final Logger LOG = Logger.getLogger(DueSoon.class);

    /** What came due while the desk was down is told late, and not for ever. */
    private static final Duration LATE = Duration.ofDays(7);

    /** Whose turn it is; a second verdict is not for whoever gave the first. */
    private static final String DUE = " from Assignment a join a.claim c join a.assignee p"
            + " join ClaimBoard b on b.claimId = c.id where a.endedAt is null and a.dueAt between :from and :until"
            + " and p.deactivatedAt is null and (b.stage in (stet.signoff.Stage.IN_HAND, stet.signoff.Stage.RETURNED,"
            + " stet.signoff.Stage.LAPSED) or b.stage = stet.signoff.Stage.SECOND_READING and not exists"
            + " (select 1 from Verdict v where v.claim = c and v.givenBy = p))"
            + " and not exists (select 1 from Notice n where n.account = p and n.claim = c and n.dueAt = a.dueAt)";

    @Inject
    Session session;

    @Inject
    Desk desk;

    private record Due(Claim claim, Account assignee, Instant dueAt) {}

    /** Returns how many were told. One claim that cannot be written keeps nobody from being told of the others. */
    public int note() {
        Instant now = History.now();
        int told = 0;
        for (long claim : QuarkusTransaction.requiringNew().call(() -> claims(now))) {
            try {
                told += QuarkusTransaction.requiringNew().call(() -> tell(claim, now));
            } catch (RuntimeException failed) {
                LOG.warnf("Claim %d is due, and nobody could be told: %s", claim, failed);
            }
        }
        return told;
    }

    private List<Long> claims(Instant now) {
        return session.createSelectionQuery("select c.number" + DUE + " order by a.dueAt, c.number", Long.class)
                .setParameter("from", now.minus(LATE))
                .setParameter("until", now.plus(desk.notice().dueBefore()))
                .getResultList();
    }

    /** The claim is held, so that of two nodes that look at once the second finds it told. */
    private int tell(long number, Instant now) {
        Claim claim = Claim.toChange(number);
        List<Due> due = session.createSelectionQuery("select c, p, a.dueAt" + DUE + " and c = :claim", Due.class)
                .setParameter("from", now.minus(LATE))
                .setParameter("until", now.plus(desk.notice().dueBefore()))
                .setParameter("claim", claim)
                .getResultList();
        due.forEach(one -> Notice.ofDue(new Recipient(one.claim(), one.assignee()), one.dueAt()));
        return due.size();
    }
}

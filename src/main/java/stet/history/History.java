package stet.history;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import stet.account.Account;
import stet.account.Act;
import stet.web.Clocks;

/** Gathers what a transaction did and appends it to the chain just before the transaction commits. */
@ApplicationScoped
@Unremovable
public class History {
    @Inject
    Session session;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    jakarta.enterprise.event.Event<Changed> changed;

    @Inject
    jakarta.enterprise.event.Event<Settled> settled;

    /**
     * Something was changed in this transaction, which is about to end; by null where the desk itself acted.
     * Claim is the claim in whose dossier it stands, null for everything that stands in none; act is null for a claim,
     * since all that was done to one is one change.
     */
    public record Changed(Act act, String subjectKind, String subject, Long claim, Account by) {}

    /**
     * All that was changed in a transaction, after each change was announced and what follows from it was derived; and
     * the lines of it, those of what follows with them.
     */
    public record Settled(List<Changed> changes, List<Entry> entries) {}

    /** Now, cut to the microseconds that both databases keep. */
    public static Instant now() {
        return Clocks.now();
    }

    /** Today at Greenwich, since a desk's people may sit anywhere. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    void add(Entry entry) {
        pending().add(entry);
    }

    @SuppressWarnings("unchecked")
    private Deque<Entry> pending() {
        Deque<Entry> entries = (Deque<Entry>) transactions.getResource(History.class);
        if (entries == null) {
            entries = new ArrayDeque<>();
            transactions.putResource(History.class, entries);
            transactions.registerInterposedSynchronization(new AtTheEnd(entries));
        }
        return entries;
    }

    private final class AtTheEnd implements Synchronization {
        private final Deque<Entry> entries;

        private AtTheEnd(Deque<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public void beforeCompletion() {
            announce(entries);
            append(new ArrayList<>(entries));
            giveConnectionBack();
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }

    /**
     * Observers may add entries of their own, a lapse for one; those concern claims already announced. They read what is
     * flushed and write what nobody reads here: with a flush before each query a pack of 150 claims took 16 s.
     */
    private void announce(Deque<Entry> entries) {
        session.flush();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        List<Changed> changes =
                entries.stream().map(History::changedBy).distinct().toList();
        changes.forEach(changed::fire);
        session.flush();
        settled.fire(new Settled(changes, List.copyOf(entries)));
        session.setHibernateFlushMode(FlushMode.AUTO);
        session.flush();
    }

    /** Hibernate did so just before this ran, and its pool complains of every connection that is out at the commit. */
    private void giveConnectionBack() {
        session.unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .beforeTransactionCompletion();
    }

    /** Two acts on one claim are one change of it. */
    private static Changed changedBy(Entry entry) {
        boolean inClaim = entry.claim() != null;
        return inClaim
                ? new Changed(null, "claim", String.valueOf(entry.claim()), entry.claim(), entry.by())
                : new Changed(entry.act(), entry.subjectKind(), entry.subject(), null, entry.by());
    }

    /** Everything else is written by now, so whoever holds the head waits for nobody and deadlocks with nobody. */
    private void append(List<Entry> entries) {
        HistoryHead head = session.find(HistoryHead.class, HistoryHead.ONLY);
        // Read anew under the lock: this transaction may have looked at the head long before its end.
        session.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        for (Entry entry : entries) session.persist(head.append(entry));
        session.flush();
    }
}

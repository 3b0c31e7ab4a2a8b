package stet.history;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import org.hibernate.Session;
import stet.account.Account;

/** Gathers what a transaction did and appends it to the chain just before the transaction commits. */
@ApplicationScoped
@Unremovable
public class History {
    @Inject
    Session session;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    TransactionManager manager;

    @Inject
    jakarta.enterprise.event.Event<Changed> changed;

    /**
     * Something was changed in this transaction, which is about to end; by null where the desk itself acted.
     * Claim is the claim in whose dossier it stands, null for everything that stands in none.
     */
    public record Changed(String subjectKind, String subject, Long claim, Account by) {}

    /** Now, cut to the microseconds that both databases keep. */
    public static Instant now() {
        return CDI.current().select(Clock.class).get().instant().truncatedTo(ChronoUnit.MICROS);
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
            register(new AtTheEnd(entries));
        }
        return entries;
    }

    /** Not interposed: it has to run before Hibernate, whose own synchronization gives the connection back. */
    private void register(Synchronization end) {
        try {
            manager.getTransaction().registerSynchronization(end);
        } catch (RollbackException | SystemException tooLate) {
            throw new IllegalStateException(tooLate);
        }
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
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }

    /** Observers may add entries of their own, a lapse for one; those concern claims already announced. */
    private void announce(Deque<Entry> entries) {
        session.flush();
        new LinkedHashSet<>(entries.stream().map(History::changedBy).toList()).forEach(changed::fire);
        session.flush();
    }

    /** Two acts on one claim are one change of it. */
    private static Changed changedBy(Entry entry) {
        boolean inClaim = entry.claim() != null;
        return inClaim
                ? new Changed("claim", String.valueOf(entry.claim()), entry.claim(), entry.by())
                : new Changed(entry.subjectKind(), entry.subject(), null, entry.by());
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

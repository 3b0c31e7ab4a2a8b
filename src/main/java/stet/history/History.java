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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import stet.account.Account;
import stet.web.Clocks;

/** Gathers what a transaction did and appends it to the chain just before the transaction commits. */
@ApplicationScoped
// Entities find it by themselves, where the build cannot see it.
@Unremovable
public class History {
    @Inject
    Session session;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    jakarta.enterprise.event.Event<ClaimChanged> changed;

    /** A claim was touched in this transaction, which is about to end; by nobody where the desk itself acted. */
    public record ClaimChanged(long claim, Account by) {}

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
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }

    /** Observers may add entries of their own, a lapse for one; those concern claims already announced. */
    private void announce(Deque<Entry> entries) {
        session.flush();
        Map<Long, Account> claims = new LinkedHashMap<>();
        for (Entry entry : entries) if (entry.claim() != null) claims.put(entry.claim(), entry.by());
        claims.forEach((claim, by) -> changed.fire(new ClaimChanged(claim, by)));
        session.flush();
    }

    /** Everything else is written by now, so whoever holds the head waits for nobody and deadlocks with nobody. */
    private void append(List<Entry> entries) {
        HistoryHead head = session.find(HistoryHead.class, HistoryHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        for (Entry entry : entries) session.persist(head.append(entry));
        session.flush();
    }
}

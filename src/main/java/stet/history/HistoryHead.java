package stet.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** The end of the chain: how many events there are and the hash of the last. */
@Entity
public class HistoryHead extends PanacheEntityBase {
    static final Long ONLY = 1L;

    @Id
    private Long id;

    private long eventCount;
    private String hash;

    protected HistoryHead() {}

    public static HistoryHead current() {
        return findById(ONLY);
    }

    /** How many events there are by now, read from the database and not from what this transaction has seen. */
    public static long length() {
        return find("select h.eventCount from HistoryHead h where h.id = ?1", ONLY)
                .project(Long.class)
                .singleResult();
    }

    /** As it is in the database; empty where somebody took the row away. */
    static Optional<Now> now() {
        return find("id", ONLY).project(Now.class).firstResultOptional();
    }

    /** How many events there are, and the hash of the last. */
    record Now(long eventCount, String hash) {}

    Event append(Entry entry) {
        Event event = Event.after(eventCount, hash, entry);
        eventCount = event.number();
        hash = event.hash();
        return event;
    }

    public long eventCount() {
        return eventCount;
    }

    /** 64 hexadecimal digits; zeros before the first event. */
    public String hash() {
        return hash;
    }
}

package stet.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;

/** How often something was tried within a quarter of an hour: a login, an address, or one at the other. */
@Entity
class Attempts extends PanacheEntityBase {
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** SHA-256 of what is counted: people type passwords where a login belongs. */
    @Id
    private String subject;

    private int tried;
    private Instant since;

    protected Attempts() {}

    private Attempts(String subject, Instant since) {
        this.subject = subject;
        this.since = since;
    }

    /** Counts one more try; held against others until the transaction ends, so that none slips by uncounted. */
    static Attempts count(String what, Instant now) {
        String subject = Secret.hash(what);
        Attempts attempts = findById(subject, LockModeType.PESSIMISTIC_WRITE);
        if (attempts == null) {
            attempts = new Attempts(subject, now);
            attempts.persistAndFlush();
        }
        if (attempts.left(now).isNegative()) attempts.begin(now);
        attempts.tried++;
        return attempts;
    }

    /** Takes a try back that was right. */
    static void forgive(String what) {
        update("tried = tried - 1 where subject = ?1 and tried > 0", Secret.hash(what));
    }

    /** Forgets all whose time has long been over, so that nobody is just about to count one of them. */
    static void sweep(Instant now) {
        delete("since < ?1", now.minus(WINDOW.multipliedBy(2)));
    }

    int tried() {
        return tried;
    }

    /** Until it is forgotten; negative when it should be. */
    Duration left(Instant now) {
        return Duration.between(now, since.plus(WINDOW));
    }

    private void begin(Instant now) {
        since = now;
        tried = 0;
    }
}

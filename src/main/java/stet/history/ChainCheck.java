package stet.history;

import java.util.List;
import java.util.Optional;

/** Whether the chain holds: every event's content, columns and place, the gaps between them, and the head. */
public final class ChainCheck {
    private static final int BATCH = 500;

    private long events;
    private String hash = Event.BEGINNING;
    private Broken broken;

    /** The first event that does not hold and what is wrong with it, in words. */
    public record Broken(long event, String reason) {}

    /** What was found: how many events hold, the hash they end in, and the first that does not. */
    public record Result(long events, String head, Optional<Broken> firstBroken) {
        public boolean isIntact() {
            return firstBroken.isEmpty();
        }
    }

    private ChainCheck() {}

    /** Reads the whole chain in batches; to be called inside a transaction that sees one state of it. */
    public static Result run() {
        ChainCheck check = new ChainCheck();
        List<Event> batch;
        do {
            batch = Event.after(check.events, BATCH);
            for (Event event : batch) if (check.broken == null) check.follow(event);
            Event.getEntityManager().clear();
        } while (!batch.isEmpty() && check.broken == null);
        check.compare(HistoryHead.current());
        return new Result(check.events, check.hash, Optional.ofNullable(check.broken));
    }

    private void follow(Event event) {
        if (event.number() != events + 1) {
            broken = new Broken(events + 1, "is missing");
        } else if (event.isRedacted() && !Redaction.isAgreed(event.number())) {
            broken = new Broken(event.number(), "has lost its content");
        } else if (!event.isRedacted() && !Sha256.hex(event.content()).equals(event.digest())) {
            broken = new Broken(event.number(), "has been changed");
        } else if (!Event.chained(hash, event.digest()).equals(event.hash())) {
            broken = new Broken(event.number(), "does not follow the event before it");
        } else if (!event.isRedacted() && !event.showsItsContent()) {
            broken = new Broken(event.number(), "is shown otherwise than it was written");
        } else {
            events = event.number();
            hash = event.hash();
        }
    }

    private void compare(HistoryHead head) {
        if (broken == null && head.eventCount() != events) {
            broken = new Broken(events + 1, head.eventCount() > events ? "is missing" : "is not in the head");
        } else if (broken == null && !head.hash().equals(hash)) {
            broken = new Broken(events, "is not what the head says");
        }
    }
}

package stet.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import stet.web.Texts;

/** Whether the chain holds: every event's content, columns and place, the gaps between them, and the head. */
public final class ChainCheck {
    private static final int BATCH = 1000;

    private final LongConsumer progress;
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

    private ChainCheck(LongConsumer progress) {
        this.progress = progress;
    }

    /** Reads the whole chain in batches; to be called inside a transaction that sees one state of it. */
    public static Result run() {
        return run(done -> {});
    }

    /** The same, saying after each batch how many events hold. */
    public static Result run(LongConsumer progress) {
        ChainCheck check = new ChainCheck(progress);
        check.followAll();
        if (check.broken == null) check.compareHead();
        return new Result(check.events, check.hash, Optional.ofNullable(check.broken));
    }

    private void followAll() {
        Long last = null;
        List<Link> batch;
        do {
            batch = Link.after(last, BATCH);
            Map<Long, Tombstone> tombstones = Tombstone.of(batch);
            for (Link event : batch) {
                last = event.number();
                follow(event, tombstones.get(event.number()));
                if (broken != null) return;
            }
            Link.restored(batch).ifPresent(event -> found(event, "chain_restored"));
            progress.accept(events);
        } while (batch.size() == BATCH && broken == null);
    }

    private void follow(Link event, Tombstone tombstone) {
        if (event.number() < events + 1) {
            found(event.number(), "chain_foreign");
        } else if (event.number() > events + 1) {
            found(events + 1, "chain_missing");
        } else if (event.isRedacted() && (tombstone == null || !tombstone.isAgreed())) {
            found(event.number(), "chain_emptied");
        } else if (event.isRedacted() && !tombstone.marks(event)) {
            found(event.number(), "chain_tombstone");
        } else if (!event.isRedacted() && !event.hasItsContent()) {
            found(event.number(), "chain_changed");
        } else if (!Event.chained(hash, event.digest()).equals(event.hash())) {
            found(event.number(), "chain_unlinked");
        } else if (!event.isRedacted() && !event.showsItsContent()) {
            found(event.number(), "chain_shown");
        } else {
            events = event.number();
            hash = event.hash();
        }
    }

    private void compareHead() {
        Optional<HistoryHead.Now> head = HistoryHead.now();
        if (head.isEmpty()) {
            found(events, "chain_headless");
        } else if (head.get().eventCount() > events) {
            found(events + 1, "chain_missing");
        } else if (head.get().eventCount() < events) {
            found(head.get().eventCount() + 1, "chain_beyond_head");
        } else if (!head.get().hash().equals(hash)) {
            found(events, "chain_other_head");
        }
    }

    private void found(long event, String reason) {
        broken = new Broken(event, Texts.of(reason));
    }
}

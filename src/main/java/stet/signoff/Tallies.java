package stet.signoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import stet.history.History;
import stet.history.HistoryHead;

/**
 * The counts above the list. A desk of some ten thousand claims is counted at every look that follows an act, and what
 * stands there is exact. Counting a million takes as long as a hundred pages: there one thread counts beside the
 * readers, who are shown the count of some seconds ago, with its time.
 */
@ApplicationScoped
class Tallies {
    private static final int KEPT = 200;
    private static final int WAITING = 20;

    /** What is older is no count of the desk as it is. */
    private static final Duration OLDEST = Duration.ofMinutes(1);

    /** Up to how many claims everybody counts, what costs less than anybody notices, and how long one waits for a count. */
    record Pace(long small, Duration quick, Duration patience) {
        private static final Pace USUAL = new Pace(20_000, Duration.ofMillis(5), Duration.ofMillis(200));
    }

    private final Claims claims;
    private final Pace pace;
    private final ExecutorService counter = Executors.newSingleThreadExecutor(Tallies::thread);
    private final Map<ClaimFilter, Future<?>> counting = new ConcurrentHashMap<>();
    private final Map<ClaimFilter, Tally> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ClaimFilter, Tally> eldest) {
            return size() > KEPT;
        }
    });

    @Inject
    Tallies(Claims claims) {
        this(claims, Pace.USUAL);
    }

    Tallies(Claims claims, Pace pace) {
        this.claims = claims;
        this.pace = pace;
    }

    @PreDestroy
    void stop() {
        counter.shutdownNow();
    }

    /** Of all stages, whichever the filter names, for a history of this length; empty while it is counted for the first time. */
    Optional<Tally> of(ClaimFilter filter, long events) {
        ClaimFilter any = filter.withStage(null);
        Tally last = known.get(any);
        if (last != null && last.events() == events) return Optional.of(last);
        if (isQuick(last)) return Optional.of(count(any, events));
        if (last == null || !last.isFresh(History.now())) await(countBeside(any));
        return Optional.ofNullable(known.get(any)).filter(tally -> !tally.isOlderThan(OLDEST, History.now()));
    }

    private boolean isQuick(Tally last) {
        return last == null ? claims.highest() <= pace.small : last.took().compareTo(pace.quick) < 0;
    }

    private Tally count(ClaimFilter filter, long events) {
        Instant at = History.now();
        long start = System.nanoTime();
        Map<Stage, Long> counts = claims.stages(filter);
        Tally tally = new Tally(counts, events, at, Duration.ofNanos(System.nanoTime() - start));
        known.put(filter, tally);
        return tally;
    }

    /** One at a time; null where so many wait already that this one would come too late for anybody. */
    private Future<?> countBeside(ClaimFilter filter) {
        if (counting.size() >= WAITING) return counting.get(filter);
        return counting.computeIfAbsent(filter, wanted -> counter.submit(() -> countAlone(wanted)));
    }

    private void countAlone(ClaimFilter filter) {
        try {
            QuarkusTransaction.requiringNew().run(() -> count(filter, HistoryHead.length()));
        } finally {
            counting.remove(filter);
        }
    }

    private void await(Future<?> count) {
        if (count == null) return;
        try {
            count.get(pace.patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // Whoever looks next may find it done; what failed is tried again then.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "tallies");
        thread.setDaemon(true);
        return thread;
    }
}

package stet.signoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How many claims a filter found in each stage, when the history had this length, and how long counting took. */
record Tally(Map<Stage, Long> counts, long events, Instant at, Duration took) {
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isOlderThan(Duration age, Instant now) {
        return at.plus(age).isBefore(now);
    }

    /** Whether it was counted so lately that who counts again does little else. */
    boolean isFresh(Instant now) {
        return at.plus(took.multipliedBy(10)).isAfter(now);
    }
}

package stet.signoff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How many claims a filter found in each stage, when the history had this length. */
record Tally(Map<Stage, Long> counts, long events, Instant at, Duration took) {
    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether counting again costs less than anybody notices. */
    boolean isQuick() {
        return took.compareTo(Duration.ofMillis(5)) < 0;
    }

    /** Whether it was counted so lately that counting again would do little else. */
    boolean isFresh(Instant now) {
        return at.plus(took.multipliedBy(10)).isAfter(now);
    }
}

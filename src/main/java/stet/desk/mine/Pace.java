package stet.desk.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** How many claims the whole desk settled in the seven days before a moment: signed off or set aside. */
record Pace(Instant now, long settled) {
    private static final Duration SPAN = Duration.ofDays(7);

    static Pace until(Instant now, ToLongFunction<Instant> settledSince) {
        return new Pace(now, settledSince.applyAsLong(now.minus(SPAN)));
    }

    /** How long so many claims would take; empty where nothing was settled to tell it by. */
    Optional<Duration> needed(long claims) {
        return settled == 0
                ? Optional.empty()
                : Optional.of(SPAN.multipliedBy(claims).dividedBy(settled));
    }

    /** Negative once it is over. */
    Duration left(Instant moment) {
        return Duration.between(now, moment);
    }
}

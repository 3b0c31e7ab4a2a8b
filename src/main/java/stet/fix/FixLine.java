package stet.fix;

import java.time.Instant;
import java.util.Optional;

/** A fix as a row of an export needs it; newest is what its newest answer was, null without one. */
public record FixLine(
        long claim,
        String now,
        String proposed,
        Instant withdrawnAt,
        Instant letStandAt,
        Integer carriedIn,
        FixAnswer.Kind newest) {
    public FixStatus status() {
        return FixStatus.of(withdrawnAt != null, letStandAt != null, carriedIn != null, Optional.ofNullable(newest));
    }
}

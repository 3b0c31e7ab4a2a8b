package stet.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/** Krippendorff's alpha over so many claims; without an interval where there are too few of them for one. */
public record Measured(int claims, OptionalDouble alpha, Optional<Interval> interval) {
    /** Below that an interval is too narrow, see {@link Interval}. */
    public static final int FEWEST = 50;

    static Measured of(Units units, Metric metric) {
        Optional<Interval> interval = units.size() < FEWEST ? Optional.empty() : Interval.of(units, metric);
        return new Measured(units.size(), Alpha.of(units, metric), interval);
    }

    public boolean isTooFew() {
        return claims < FEWEST;
    }
}

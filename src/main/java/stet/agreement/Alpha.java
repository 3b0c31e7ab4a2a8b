package stet.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Agreement beyond chance of any number of raters, each of whom may have left units out: 1 is full agreement, 0 what
 * chance gives, less than 0 is worse.
 *
 * <p>K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011,
 * <a href="https://repository.upenn.edu/asc_papers/43">repository.upenn.edu/asc_papers/43</a>.
 */
public final class Alpha {
    private Alpha() {}

    /** Empty where no unit has two values, and where all values are the same: nothing then was told apart. */
    public static OptionalDouble of(Units units, Metric metric) {
        return of(units.coincidences(), metric);
    }

    static OptionalDouble of(Coincidences coincidences, Metric metric) {
        long[] sums = coincidences.sums();
        double observed = 0;
        double expected = 0;
        for (int lower = 0; lower < sums.length; lower++) {
            for (int upper = lower + 1; upper < sums.length; upper++) {
                double difference = metric.difference(sums, lower, upper);
                observed += coincidences.pairs(lower, upper) * difference;
                expected += (double) (sums[lower] * sums[upper]) * difference;
            }
        }
        if (expected == 0) return OptionalDouble.empty();
        return OptionalDouble.of(1 - (Arrays.stream(sums).sum() - 1) * observed / expected);
    }
}

package stet.agreement;

/** How far apart two different ratings are, squared, as Krippendorff has it for each kind of scale. */
public enum Metric {
    /** Different is different. */
    NOMINAL {
        @Override
        double difference(long[] sums, int lower, int upper) {
            return 1;
        }
    },

    /** By rank: as far as ratings were given between the two, so a rating seldom given parts its neighbours little. */
    ORDINAL {
        @Override
        double difference(long[] sums, int lower, int upper) {
            double ranks = -(sums[lower] + sums[upper]) / 2.0;
            for (int category = lower; category <= upper; category++) ranks += sums[category];
            return ranks * ranks;
        }
    };

    /** @param sums how often each category was given in units with two values or more */
    abstract double difference(long[] sums, int lower, int upper);
}

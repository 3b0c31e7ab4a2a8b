package stet.agreement;

/**
 * How often two values stand together in a unit, each pair of a unit weighed so that every value counts once.
 * Pairs of equal values are left out: they are never apart.
 */
final class Coincidences {
    private final double[][] pairs;
    private final long[] sums;

    Coincidences(int categories) {
        this.pairs = new double[categories][categories];
        this.sums = new long[categories];
    }

    /**
     * @param values how often each category was given in a unit
     * @param given all of these together, two or more
     * @param times how many such units there are
     */
    void add(int[] values, int given, long times) {
        for (int lower = 0; lower < values.length; lower++) {
            if (values[lower] == 0) continue;
            sums[lower] += times * values[lower];
            for (int upper = lower + 1; upper < values.length; upper++) {
                pairs[lower][upper] += (double) (times * values[lower] * values[upper]) / (given - 1);
            }
        }
    }

    /** The cell of the coincidence matrix, which is symmetric: the lower category is to stand first. */
    double pairs(int lower, int upper) {
        return pairs[lower][upper];
    }

    /** The sums of its rows: how often each category was given. */
    long[] sums() {
        return sums;
    }
}

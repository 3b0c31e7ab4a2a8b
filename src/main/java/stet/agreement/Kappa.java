package stet.agreement;

import java.util.OptionalDouble;

/**
 * Agreement of two raters beyond chance, where each rater's own habits make the chance: 1 is full agreement, 0 what
 * chance gives, less than 0 is worse.
 *
 * <p>J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1), 1960,
 * pp. 37-46, <a href="https://doi.org/10.1177/001316446002000104">doi:10.1177/001316446002000104</a>.
 */
public final class Kappa {
    private Kappa() {}

    /** Empty without pairs, and where both raters chose one and the same category throughout: chance then explains all. */
    public static OptionalDouble of(Matrix matrix) {
        long total = matrix.total();
        // In whole numbers, so that an expected agreement of 1 is exactly that.
        long chance = matrix.chance();
        long beyond = total * total - chance;
        if (beyond == 0) return OptionalDouble.empty();
        return OptionalDouble.of((double) (total * matrix.diagonal() - chance) / beyond);
    }

    /** The share of equal pairs that chance gives, from 0 to 1; empty without pairs. */
    public static OptionalDouble expected(Matrix matrix) {
        long total = matrix.total();
        if (total == 0) return OptionalDouble.empty();
        return OptionalDouble.of((double) matrix.chance() / (total * total));
    }
}

package stet.collation;

import java.util.Arrays;

/** What a sentence is made of, whatever the order, and how much of it stands in another. */
final class Wording {
    private final int[] units;
    private final double[] weights;
    private final double weight;

    /** Units sorted; the weights of all there are. */
    Wording(int[] units, double[] weights) {
        this.units = units;
        this.weights = weights;
        this.weight = Arrays.stream(units).mapToDouble(unit -> weights[unit]).sum();
    }

    int[] units() {
        return units;
    }

    double weight(int unit) {
        return weights[unit];
    }

    /** As in so many long words that stand nowhere else. */
    double weight() {
        return weight;
    }

    /** From 0 to 1, after L. Dice, "Measures of the amount of ecologic association between species" (1945). */
    double likeness(Wording other) {
        return weight + other.weight == 0 ? 0 : 2 * shared(other) / (weight + other.weight);
    }

    /** From 0 to 1, how much of this the other holds. */
    double within(Wording other) {
        return weight == 0 ? 0 : shared(other) / weight;
    }

    double shared(Wording other) {
        double shared = 0;
        int there = 0;
        for (int unit : units) {
            while (there < other.units.length && other.units[there] < unit) there++;
            if (there < other.units.length && other.units[there] == unit) {
                shared += weights[unit];
                there++;
            }
        }
        return shared;
    }

    /** What the other does not hold. */
    Wording without(Wording other) {
        int[] left = new int[units.length];
        int count = 0;
        int there = 0;
        for (int unit : units) {
            while (there < other.units.length && other.units[there] < unit) there++;
            if (there < other.units.length && other.units[there] == unit) {
                there++;
            } else {
                left[count++] = unit;
            }
        }
        return new Wording(Arrays.copyOf(left, count), weights);
    }
}

package stet.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The values given to each of a number of things, by two people or more: who gave which plays no part, and a thing with
 * fewer than two values says nothing of agreement and is left out.
 *
 * <p>Units with the same values are kept once with their number, in an order of their own. So a sum over thousands of
 * units is one over the few ways in which they were rated, and comes out the same whatever their order was.
 */
public final class Units {
    private final Categories categories;
    private final int[][] kinds;
    private final long[] times;
    /** For each unit its kind. */
    private final int[] units;

    /**
     * @param categories in their order, where they have one
     * @param given for each unit the values it has; one that is missing is not there
     * @throws IllegalArgumentException where a category stands twice, or a value is none of them
     */
    public Units(List<String> categories, Collection<List<String>> given) {
        this.categories = new Categories(categories);
        Map<int[], Integer> kinds = new TreeMap<>(Arrays::compare);
        for (List<String> values : given) {
            int[] counts = counts(values);
            if (values.size() > 1) kinds.merge(counts, 1, Integer::sum);
        }
        this.kinds = kinds.keySet().toArray(int[][]::new);
        this.times = kinds.values().stream().mapToLong(Integer::longValue).toArray();
        this.units = IntStream.range(0, times.length)
                .flatMap(kind -> IntStream.generate(() -> kind).limit(times[kind]))
                .toArray();
    }

    /** How many have two values or more. */
    public int size() {
        return units.length;
    }

    Coincidences coincidences() {
        return coincidences(times);
    }

    /** Those of as many units as there are, each drawn from all of them. */
    Coincidences resampled(RandomGenerator random) {
        long[] times = new long[kinds.length];
        for (int draw = 0; draw < units.length; draw++) times[units[random.nextInt(units.length)]]++;
        return coincidences(times);
    }

    private Coincidences coincidences(long[] times) {
        Coincidences coincidences = new Coincidences(categories.size());
        for (int kind = 0; kind < kinds.length; kind++) {
            coincidences.add(kinds[kind], Arrays.stream(kinds[kind]).sum(), times[kind]);
        }
        return coincidences;
    }

    private int[] counts(List<String> values) {
        int[] counts = new int[categories.size()];
        for (String value : values) counts[categories.place(value)]++;
        return counts;
    }
}

package stet.agreement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How often each first rating met each second one. */
public final class Matrix {
    /** Two ratings of the same thing. */
    public record Pair(String first, String second) {}

    private final Categories categories;
    private final long[][] counts;

    /** @throws IllegalArgumentException where a category stands twice, or a rating is none of them */
    public Matrix(List<String> categories, Collection<Pair> pairs) {
        this.categories = new Categories(categories);
        this.counts = new long[categories.size()][categories.size()];
        for (Pair pair : pairs) counts[this.categories.place(pair.first())][this.categories.place(pair.second())]++;
    }

    /** In the order given, with those that nobody chose. */
    public List<String> categories() {
        return categories.names();
    }

    public long count(String first, String second) {
        return counts[categories.place(first)][categories.place(second)];
    }

    /** How often it was the first rating. */
    public long row(String first) {
        return row(categories.place(first));
    }

    /** How often it was the second rating. */
    public long column(String second) {
        return column(categories.place(second));
    }

    public long total() {
        return places().mapToLong(this::row).sum();
    }

    /** The pairs of two equal ratings. */
    public long diagonal() {
        return places().mapToLong(place -> counts[place][place]).sum();
    }

    /** The share of equal pairs, from 0 to 1; empty without pairs. */
    public OptionalDouble agreement() {
        long total = total();
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) diagonal() / total);
    }

    /** Over the square of the total, the share of equal pairs to expect were second ratings dealt out blindly. */
    long chance() {
        return places().mapToLong(place -> row(place) * column(place)).sum();
    }

    private long row(int place) {
        return places().mapToLong(column -> counts[place][column]).sum();
    }

    private long column(int place) {
        return places().mapToLong(row -> counts[row][place]).sum();
    }

    private IntStream places() {
        return IntStream.range(0, categories.size());
    }
}

package stet.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ratings as they are printed where a coefficient was published, worked out again by hand and with exact fractions. */
final class Published {
    /** Krippendorff 2011, part C: four observers, twelve units, with values missing. */
    static final Units FOUR_OBSERVERS = units("12345", """
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .
            """);

    /** Krippendorff 2011, part A: two observers, ten units, two values. */
    static final Units TWO_VALUES = units("01", """
            0 1 0 0 0 0 0 0 1 0
            1 1 1 0 0 1 0 0 0 0
            """);

    /** Krippendorff 2011, part B: two observers, twelve units, five values. */
    static final Units TWO_OBSERVERS = units("abcde", """
            a a b b d c c c e d d a
            b a b b b c c c e d d d
            """);

    private Published() {}

    /** As the papers print them: a row for each observer, a column for each unit, a dot where a value is missing. */
    static Units units(String categories, String rows) {
        List<String[]> observers =
                rows.lines().map(row -> row.strip().split(" ")).toList();
        return new Units(
                List.of(categories.split("")),
                IntStream.range(0, observers.get(0).length)
                        .mapToObj(unit -> observers.stream()
                                .map(values -> values[unit])
                                .filter(value -> !value.equals("."))
                                .toList())
                        .toList());
    }

    /** The categories are named a, b, c and so on. */
    static Matrix matrix(int[]... counts) {
        List<String> names = List.of("abcdefgh".substring(0, counts.length).split(""));
        List<Matrix.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                Matrix.Pair pair = new Matrix.Pair(names.get(row), names.get(column));
                for (int times = 0; times < counts[row][column]; times++) pairs.add(pair);
            }
        }
        return new Matrix(names, pairs);
    }
}

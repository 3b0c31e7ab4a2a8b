package stet.agreement;

import java.util.List;
import java.util.stream.Stream;
import stet.scale.Rating;

/** One first rating, and how often each second one met it. */
record MatrixRow(String label, List<Cell> cells, long total) {
    /** The darkest of the shades, from 0 on, that stet.css knows. */
    private static final int DARKEST = 4;

    /** Shaded by how much of the largest it is; the two ratings of it are the same or not. */
    record Cell(long count, long shade, boolean isSame) {}

    static List<MatrixRow> all(Agreement agreement) {
        Matrix matrix = agreement.matrix();
        long largest = agreement.ratings().stream()
                .flatMap(first -> counts(matrix, first, agreement.ratings()))
                .max(Long::compare)
                .orElse(0L);
        return agreement.ratings().stream()
                .map(first -> of(agreement, first, largest))
                .toList();
    }

    private static MatrixRow of(Agreement agreement, Rating first, long largest) {
        List<Cell> cells = agreement.ratings().stream()
                .map(second -> cell(agreement.matrix(), first.key(), second.key(), largest))
                .toList();
        return new MatrixRow(first.label(), cells, agreement.matrix().row(first.key()));
    }

    private static Cell cell(Matrix matrix, String first, String second, long largest) {
        long count = matrix.count(first, second);
        return new Cell(count, (DARKEST * count + largest - 1) / largest, first.equals(second));
    }

    private static Stream<Long> counts(Matrix matrix, Rating first, List<Rating> ratings) {
        return ratings.stream().map(second -> matrix.count(first.key(), second.key()));
    }
}

package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.agreement.Matrix.Pair;

class MatrixTest {
    private static final List<String> SCALE = List.of("true", "half true", "false");

    private final Matrix matrix = new Matrix(
            SCALE,
            List.of(
                    new Pair("true", "true"),
                    new Pair("true", "false"),
                    new Pair("true", "false"),
                    new Pair("false", "true"),
                    new Pair("false", "false")));

    @Test
    void first_ratings_are_rows_and_second_ones_columns() {
        assertEquals(SCALE, matrix.categories());
        assertEquals(2, matrix.count("true", "false"));
        assertEquals(1, matrix.count("false", "true"));
        assertEquals(0, matrix.count("half true", "half true"));
        assertEquals(List.of(3L, 0L, 2L), SCALE.stream().map(matrix::row).toList());
        assertEquals(List.of(2L, 0L, 3L), SCALE.stream().map(matrix::column).toList());
    }

    @Test
    void agreement_is_the_share_of_the_diagonal() {
        assertEquals(5, matrix.total());
        assertEquals(2, matrix.diagonal());
        assertEquals(0.4, matrix.agreement().orElseThrow());
    }

    @Test
    void without_pairs_there_is_no_share() {
        Matrix empty = new Matrix(SCALE, List.of());
        assertEquals(0, empty.total());
        assertEquals(0, empty.diagonal());
        assertTrue(empty.agreement().isEmpty());
    }

    @Test
    void what_is_no_category_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Matrix(SCALE, List.of(new Pair("true", "maybe"))));
        assertThrows(IllegalArgumentException.class, () -> new Matrix(SCALE, List.of(new Pair(null, "true"))));
        assertThrows(IllegalArgumentException.class, () -> matrix.count("maybe", "true"));
        assertThrows(IllegalArgumentException.class, () -> new Matrix(List.of("true", "true"), List.of()));
    }
}

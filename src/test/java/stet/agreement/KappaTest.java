package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.agreement.Published.matrix;

import java.util.List;
import org.junit.jupiter.api.Test;

class KappaTest {
    private static final double PRECISION = 1e-12;

    /**
     * The example of many textbooks and of Wikipedia, "Cohen's kappa": two readers of 50 grant proposals.
     * By hand: 35/50 agree; (25·30 + 25·20)/2500 = 0.5 by chance; (0.7 − 0.5)/(1 − 0.5).
     */
    @Test
    void two_readers_of_fifty_proposals() {
        Matrix matrix = matrix(new int[] {20, 5}, new int[] {10, 15});
        assertEquals(0.7, matrix.agreement().orElseThrow(), PRECISION);
        assertEquals(0.5, Kappa.expected(matrix).orElseThrow(), PRECISION);
        assertEquals(0.4, Kappa.of(matrix).orElseThrow(), PRECISION);
    }

    /**
     * J. Cohen, "Weighted kappa", Psychological Bulletin 70(4), 1968, pp. 213-220, Table 1: two judges of 200 patients;
     * printed as proportions, .44 .07 .09, .05 .20 .05, .01 .03 .06, with an unweighted kappa of .492.
     * By hand: 140 agree; (120·100 + 60·60 + 20·40)/40000 = 0.41 by chance; 0.29/0.59.
     */
    @Test
    void two_judges_of_two_hundred_patients() {
        Matrix matrix = matrix(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        assertEquals(0.7, matrix.agreement().orElseThrow(), PRECISION);
        assertEquals(0.41, Kappa.expected(matrix).orElseThrow(), PRECISION);
        assertEquals(0.492, Kappa.of(matrix).orElseThrow(), 0.0005);
        assertEquals(29.0 / 59, Kappa.of(matrix).orElseThrow(), PRECISION);
    }

    @Test
    void full_agreement_is_one_and_none_at_all_is_below_zero() {
        assertEquals(1, Kappa.of(matrix(new int[] {3, 0}, new int[] {0, 9})).orElseThrow());
        assertEquals(-1, Kappa.of(matrix(new int[] {0, 4}, new int[] {4, 0})).orElseThrow());
    }

    /** One who always says the same agrees as often as chance does. */
    @Test
    void what_chance_gives_is_zero() {
        assertEquals(0, Kappa.of(matrix(new int[] {7, 2}, new int[] {0, 0})).orElseThrow());
    }

    @Test
    void there_is_none_without_pairs_or_where_chance_explains_all() {
        Matrix empty = new Matrix(List.of("a", "b"), List.of());
        assertTrue(Kappa.of(empty).isEmpty());
        assertTrue(Kappa.expected(empty).isEmpty());
        Matrix same = matrix(new int[] {7, 0}, new int[] {0, 0});
        assertTrue(Kappa.of(same).isEmpty());
        assertEquals(1, Kappa.expected(same).orElseThrow());
    }

    @Test
    void it_does_not_matter_who_was_first() {
        assertEquals(
                Kappa.of(matrix(new int[] {5, 2, 1}, new int[] {0, 7, 3}, new int[] {4, 1, 6})),
                Kappa.of(matrix(new int[] {5, 0, 4}, new int[] {2, 7, 1}, new int[] {1, 3, 6})));
    }
}

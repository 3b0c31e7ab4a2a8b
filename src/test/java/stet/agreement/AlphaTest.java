package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.agreement.Metric.NOMINAL;
import static stet.agreement.Metric.ORDINAL;
import static stet.agreement.Published.units;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of Krippendorff 2011 to the three decimals that he prints, and what has no alpha. */
class AlphaTest {
    private static final double AS_PRINTED = 0.0005;

    /** The unit with one value, the last, is not counted: 40 values are left, and these are their sums. */
    @Test
    void four_observers_with_values_missing() {
        assertEquals(11, Published.FOUR_OBSERVERS.size());
        assertArrayEquals(
                new long[] {9, 13, 10, 5, 3},
                Published.FOUR_OBSERVERS.coincidences().sums());
        assertEquals(0.743, alpha(Published.FOUR_OBSERVERS, NOMINAL), AS_PRINTED);
        assertEquals(0.815, alpha(Published.FOUR_OBSERVERS, ORDINAL), AS_PRINTED);
    }

    @Test
    void two_observers_and_two_values() {
        assertEquals(0.095, alpha(Published.TWO_VALUES, NOMINAL), AS_PRINTED);
        assertEquals(alpha(Published.TWO_VALUES, NOMINAL), alpha(Published.TWO_VALUES, ORDINAL), 1e-12);
    }

    @Test
    void two_observers_and_five_values() {
        assertEquals(0.692, alpha(Published.TWO_OBSERVERS, NOMINAL), AS_PRINTED);
    }

    @Test
    void there_is_none_without_a_unit_that_two_have_rated() {
        for (Metric metric : Metric.values()) {
            assertTrue(Alpha.of(new Units(List.of("a", "b"), List.of()), metric).isEmpty());
            assertTrue(Alpha.of(units("ab", "a . b\n. b ."), metric).isEmpty());
        }
    }

    @Test
    void there_is_none_where_all_values_are_the_same() {
        for (Metric metric : Metric.values()) {
            assertTrue(Alpha.of(units("ab", "a a b\na a ."), metric).isEmpty());
        }
    }

    @Test
    void what_is_no_category_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> units("ab", "a\nc"));
        assertThrows(IllegalArgumentException.class, () -> units("aa", "a\na"));
    }

    private static double alpha(Units units, Metric metric) {
        return Alpha.of(units, metric).orElseThrow();
    }
}

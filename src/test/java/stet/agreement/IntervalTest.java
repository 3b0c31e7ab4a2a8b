package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.agreement.Metric.NOMINAL;
import static stet.agreement.Metric.ORDINAL;
import static stet.agreement.Published.units;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final List<String> SCALE = List.of("a", "b", "c", "d", "e", "f", "g");

    @Test
    void it_lies_about_alpha() {
        for (Metric metric : Metric.values()) {
            double alpha = Alpha.of(Published.FOUR_OBSERVERS, metric).orElseThrow();
            Interval interval = Interval.of(Published.FOUR_OBSERVERS, metric).orElseThrow();
            assertTrue(interval.low() < alpha && alpha < interval.high(), interval.toString());
        }
    }

    @Test
    void the_same_ratings_give_the_same_interval_in_any_order() {
        Units one = units("abc", """
                a b c a b c a
                a b b a c c .
                """);
        Units other = units("abc", """
                . c c a b b a
                a c b a c b a
                """);
        assertEquals(Interval.of(one, ORDINAL), Interval.of(one, ORDINAL));
        assertEquals(Interval.of(one, ORDINAL), Interval.of(other, ORDINAL));
    }

    /**
     * Two raters who in 30 of 100 units toss coins and else agree, over two values just as frequent: the alpha of all
     * such units is 0.7. Of 300 intervals 95 % are to hold it, give or take three standard errors of 1.3 %.
     */
    @Test
    void nineteen_in_twenty_hold_what_they_are_to_hold() {
        long held = IntStream.range(0, 300)
                .mapToObj(seed -> Interval.of(rated(100, 2, 0.3, new Random(seed)), NOMINAL))
                .map(Optional::orElseThrow)
                .filter(interval -> interval.low() <= 0.7 && 0.7 <= interval.high())
                .count();
        assertTrue(held >= 300 * 0.91 && held <= 300 * 0.99, held + " of 300");
    }

    @Test
    void more_units_make_it_narrower() {
        double few = width(rated(50, 2, 0.3, new Random(1)));
        double many = width(rated(5000, 2, 0.3, new Random(1)));
        assertTrue(many < few / 5, many + " and " + few);
    }

    /** Of ten units drawn from ten, one alone of which shows another value, it is missed (9/10)^10 of the time: 35 %. */
    @Test
    void resamples_without_variation_are_skipped_and_counted() {
        Interval interval = Interval.of(units("ab", """
                                a a a a a a a a a b
                                a a a a a a a a a b
                                """), NOMINAL).orElseThrow();
        assertEquals(1, interval.low());
        assertEquals(1, interval.high());
        assertEquals(349, interval.skipped(), 60);
        assertEquals(
                0, Interval.of(Published.FOUR_OBSERVERS, NOMINAL).orElseThrow().skipped());
    }

    @Test
    void there_is_none_where_alpha_is_not_or_of_one_unit() {
        assertTrue(Interval.of(new Units(SCALE, List.of()), NOMINAL).isEmpty());
        assertTrue(Interval.of(units("ab", "a a\na a"), NOMINAL).isEmpty());
        assertTrue(Interval.of(units("ab", "a b\nb ."), NOMINAL).isEmpty());
    }

    /** It took 0.3 s on two busy cores; the limit is for a bootstrap that counts all the values of each resample anew. */
    @Test
    void twenty_thousand_units_keep_nobody_waiting() {
        Units units = rated(20_000, 5, 0.3, new Random(7));
        Optional<Interval> interval = assertTimeout(Duration.ofSeconds(5), () -> Interval.of(units, ORDINAL));
        assertTrue(interval.isPresent());
    }

    private static double width(Units units) {
        Interval interval = Interval.of(units, NOMINAL).orElseThrow();
        return interval.high() - interval.low();
    }

    /** By two raters over two values, by more over the whole scale. */
    private static Units rated(int units, int raters, double tossed, Random random) {
        int values = raters == 2 ? 2 : SCALE.size();
        return new Units(
                SCALE,
                IntStream.range(0, units)
                        .mapToObj(unit -> random.nextDouble() < tossed
                                ? random.ints(raters, 0, values)
                                        .mapToObj(SCALE::get)
                                        .toList()
                                : Collections.nCopies(raters, SCALE.get(random.nextInt(values))))
                        .toList());
    }
}

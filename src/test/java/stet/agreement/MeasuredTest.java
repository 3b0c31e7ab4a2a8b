package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void an_interval_is_given_from_fifty_claims_on() {
        Measured few = Measured.of(units(49), Metric.NOMINAL);
        assertTrue(few.isTooFew() && few.interval().isEmpty() && few.alpha().isPresent());
        Measured enough = Measured.of(units(50), Metric.NOMINAL);
        assertFalse(enough.isTooFew());
        double alpha = enough.alpha().orElseThrow();
        Interval interval = enough.interval().orElseThrow();
        assertTrue(interval.low() < alpha && alpha < interval.high(), interval.toString());
    }

    @Test
    void nothing_rated_gives_nothing() {
        assertEquals(
                0, Measured.of(new Units(List.of(), List.of()), Metric.ORDINAL).claims());
        assertTrue(Measured.of(new Units(List.of(), List.of()), Metric.ORDINAL)
                .alpha()
                .isEmpty());
    }

    /** Of ten claims one is rated differently, the others in turn. */
    private static Units units(int claims) {
        return new Units(
                List.of("right", "wrong"),
                IntStream.range(0, claims)
                        .mapToObj(at -> List.of(
                                at % 2 == 0 ? "right" : "wrong", at % 2 == 0 && at % 10 != 0 ? "right" : "wrong"))
                        .toList());
    }
}

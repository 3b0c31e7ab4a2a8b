package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.agreement.Metric.NOMINAL;
import static stet.agreement.Metric.ORDINAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of alpha whatever was rated, tried on ratings by up to five people with values missing. */
class AlphaPropertiesTest {
    private static final List<String> SCALE = List.of("a", "b", "c", "d", "e", "f");
    private static final double PRECISION = 1e-9;

    @Test
    void full_agreement_is_one() {
        trials(units -> {
            List<List<String>> agreed = units.stream()
                    .map(values -> Collections.nCopies(values.size(), values.isEmpty() ? "a" : values.get(0)))
                    .toList();
            for (Metric metric : Metric.values()) assertEquals(1, alpha(agreed, metric));
        });
    }

    @Test
    void other_names_leave_the_nominal_one_as_it_is() {
        List<String> names = List.of("d", "a", "f", "c", "b", "e");
        trials(units -> {
            List<List<String>> renamed = renamed(units, names);
            assertEquals(alpha(units, NOMINAL), alpha(renamed, NOMINAL), PRECISION);
            assertNotEquals(alpha(units, ORDINAL), alpha(renamed, ORDINAL), PRECISION);
        });
    }

    @Test
    void a_scale_from_its_other_end_is_the_same_scale() {
        trials(units -> {
            List<List<String>> reversed = renamed(units, reversed(SCALE));
            assertEquals(alpha(units, ORDINAL), alpha(reversed, ORDINAL), PRECISION);
        });
    }

    @Test
    void the_order_of_raters_and_of_units_is_all_the_same() {
        trials(units -> {
            List<List<String>> others =
                    reversed(units.stream().map(AlphaPropertiesTest::reversed).toList());
            for (Metric metric : Metric.values()) assertEquals(alpha(units, metric), alpha(others, metric));
        });
    }

    @Test
    void a_category_that_nobody_chose_changes_nothing() {
        List<String> wider = List.of("x", "a", "b", "c", "y", "d", "e", "f", "z");
        trials(units -> {
            for (Metric metric : Metric.values()) {
                assertEquals(
                        alpha(units, metric),
                        Alpha.of(new Units(wider, units), metric).orElseThrow(),
                        PRECISION);
            }
        });
    }

    @Test
    void units_that_one_alone_has_rated_change_nothing() {
        trials(units -> {
            List<List<String>> more = new ArrayList<>(units);
            more.addAll(List.of(List.of("f"), List.of(), List.of("f")));
            for (Metric metric : Metric.values()) assertEquals(alpha(units, metric), alpha(more, metric));
        });
    }

    /** The definition itself: how far values are apart within units, to how far they are whoever gave them to what. */
    @Test
    void it_is_what_comes_out_pair_by_pair() {
        trials(units -> {
            List<List<String>> pairable =
                    units.stream().filter(values -> values.size() > 1).toList();
            List<String> all = pairable.stream().flatMap(List::stream).toList();
            for (Metric metric : Metric.values()) {
                double observed = pairable.stream()
                        .mapToDouble(values -> apart(values, all, metric) / (values.size() - 1))
                        .sum();
                double expected = apart(all, all, metric) / (all.size() - 1);
                assertEquals(1 - observed / expected, alpha(units, metric), PRECISION);
            }
        });
    }

    private static double apart(List<String> values, List<String> all, Metric metric) {
        return values.stream()
                .mapToDouble(one -> values.stream()
                        .mapToDouble(other -> apart(one, other, all, metric))
                        .sum())
                .sum();
    }

    /** In ranks: how many values lie between two, and half of those that are the same as either. */
    private static double apart(String one, String other, List<String> all, Metric metric) {
        if (one.equals(other)) return 0;
        if (metric == NOMINAL) return 1;
        double between = all.stream()
                .filter(value -> Integer.signum(value.compareTo(one)) * Integer.signum(value.compareTo(other)) < 0)
                .count();
        double ends = Collections.frequency(all, one) + Collections.frequency(all, other);
        return Math.pow(between + ends / 2, 2);
    }

    private static void trials(Consumer<List<List<String>>> property) {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<List<String>> units = IntStream.range(0, 30)
                    .mapToObj(unit -> values(unit % SCALE.size(), random))
                    .toList();
            property.accept(units);
        }
    }

    /** Most of them the one that is right, so that there is some agreement. */
    private static List<String> values(int right, Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(rater -> SCALE.get(random.nextInt(3) > 0 ? right : random.nextInt(SCALE.size())))
                .toList();
    }

    private static double alpha(List<List<String>> units, Metric metric) {
        OptionalDouble alpha = Alpha.of(new Units(SCALE, units), metric);
        assertTrue(alpha.isPresent());
        return alpha.getAsDouble();
    }

    private static List<List<String>> renamed(List<List<String>> units, List<String> names) {
        return units.stream()
                .map(values -> values.stream()
                        .map(value -> names.get(SCALE.indexOf(value)))
                        .toList())
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}

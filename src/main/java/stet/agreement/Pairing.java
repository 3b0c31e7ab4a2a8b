package stet.agreement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far two people agree, whichever of them came first; the one whose login comes first has the rows. */
public record Pairing(Reading people, int claims, OptionalDouble kappa) {
    /** Fewer claims in common tell nothing of two people. */
    public static final int FEWEST = 10;

    /** By login. */
    static List<Pairing> all(List<String> categories, Collection<Reading> readings) {
        return readings.stream()
                .map(Reading::byLogin)
                .collect(Collectors.groupingBy(
                        reading -> List.of(reading.firstBy(), reading.secondBy()),
                        () -> new TreeMap<>(Pairing::compare),
                        Collectors.toList()))
                .values()
                .stream()
                .map(common -> of(categories, common))
                .toList();
    }

    private static Pairing of(List<String> categories, List<Reading> common) {
        OptionalDouble kappa = common.size() < FEWEST
                ? OptionalDouble.empty()
                : Kappa.of(new Matrix(
                        categories, common.stream().map(Reading::pair).toList()));
        return new Pairing(common.get(0), common.size(), kappa);
    }

    private static int compare(List<String> one, List<String> other) {
        int byFirst = one.get(0).compareTo(other.get(0));
        return byFirst == 0 ? one.get(1).compareTo(other.get(1)) : byFirst;
    }

    public boolean isTooFew() {
        return claims < FEWEST;
    }
}

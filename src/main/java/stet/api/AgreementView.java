package stet.api;

import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.agreement.Agreement;
import stet.agreement.Interval;
import stet.agreement.Measured;
import stet.agreement.Pairing;
import stet.scale.Rating;

/**
 * The figures of claims that were read twice; null where there is none, an interval also where claims are too few.
 * Capped means that only the newest count; leftOut is how many have a rating without a value, and no part in the ordinal.
 */
record AgreementView(
        long claims,
        boolean capped,
        @Schema(nullable = true) Double agreement,
        @Schema(nullable = true) Double alpha,
        @Schema(nullable = true) Between interval,
        @Schema(nullable = true) Double alphaOrdinal,
        @Schema(nullable = true) Between intervalOrdinal,
        long leftOut,
        List<People> pairs,
        List<Met> matrix) {
    /** An interval of 95 %. */
    record Between(double low, double high) {
        static Between of(Measured measured) {
            return measured.interval().map(Between::of).orElse(null);
        }

        private static Between of(Interval interval) {
            return new Between(interval.low(), interval.high());
        }
    }

    /** Two people by login, and the claims both rated; kappa is null where these are too few. */
    record People(
            String first,
            String second,
            int claims,
            @Schema(nullable = true) Double kappa) {
        static People of(Pairing pair) {
            return new People(pair.people().firstBy(), pair.people().secondBy(), pair.claims(), figure(pair.kappa()));
        }
    }

    /** How often a first rating met a second one, by their keys. */
    record Met(String first, String second, long count) {}

    static AgreementView of(Agreement found) {
        return new AgreementView(
                found.claims(),
                found.isCapped(),
                figure(found.matrix().agreement()),
                figure(found.nominal().alpha()),
                Between.of(found.nominal()),
                figure(found.ordinal().alpha()),
                Between.of(found.ordinal()),
                found.leftOut(),
                found.pairs().stream().map(People::of).toList(),
                found.ratings().stream()
                        .flatMap(first -> found.ratings().stream().map(second -> met(found, first, second)))
                        .filter(met -> met.count() > 0)
                        .toList());
    }

    private static Met met(Agreement found, Rating first, Rating second) {
        return new Met(first.key(), second.key(), found.matrix().count(first.key(), second.key()));
    }

    private static Double figure(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}

package stet.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.signoff.ClaimFacts;
import stet.verdict.Adjudication;
import stet.verdict.SecondReading;

/**
 * A second verdict that was asked for: state is outstanding, agreed, near, disputed or adjudicated. Checker is null where
 * nobody was named; first and second are the numbers of the verdicts, null until both are in.
 */
public record SecondReadingView(
        int number,
        String state,
        @Schema(nullable = true) String checker,
        String askedBy,
        Instant askedAt,
        boolean byRule,
        @Schema(nullable = true) Integer first,
        @Schema(nullable = true) Integer second,
        @Schema(nullable = true) Adjudicated adjudication) {
    /** Which verdict an editor let stand, and why; reasons may be empty. */
    public record Adjudicated(String by, Instant at, int verdict, String reasons) {
        static Adjudicated of(Adjudication made) {
            return new Adjudicated(
                    made.madeBy().login(), made.madeAt(), made.adopted().number(), made.reasons());
        }
    }

    /** Null where none was asked for, or none is any more. */
    static SecondReadingView of(ClaimFacts facts) {
        return facts.reading().map(SecondReadingView::of).orElse(null);
    }

    static SecondReadingView of(SecondReading reading) {
        return new SecondReadingView(
                reading.number(),
                reading.state().key(),
                ClaimView.login(reading.reader()),
                reading.askedBy().login(),
                reading.askedAt(),
                reading.isByRule(),
                reading.first() == null ? null : reading.first().number(),
                reading.second() == null ? null : reading.second().number(),
                Adjudication.of(reading).map(Adjudicated::of).orElse(null));
    }
}

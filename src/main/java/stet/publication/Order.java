package stet.publication;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import stet.history.History;
import stet.signoff.ClaimFilter;
import stet.signoff.Stage;

/** What somebody wants exported, how spelled, and when they asked. */
record Order(ClaimFilter filter, Spelling spelling, String login, Instant at) {
    /** 422 naming the parameter that is unknown, given twice or of no such value: never more than was asked for. */
    static Order of(MultivaluedMap<String, String> given, String login) {
        return new Order(ClaimFilter.of(given, Spelling.PARAMETERS), Spelling.of(given), login, History.now());
    }

    /** Whether it is of signed-off claims alone. */
    boolean isSignedOff() {
        return filter.stage().equals(Stage.SIGNED_OFF.key());
    }
}

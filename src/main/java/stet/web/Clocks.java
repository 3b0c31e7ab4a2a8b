package stet.web;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The desk's clock; tests put a fixed one in its place. */
@Singleton
public class Clocks {
    /** Now, cut to the microseconds that both databases keep. */
    public static Instant now() {
        return CDI.current().select(Clock.class).get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Produces
    @Unremovable
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}

package stet.web;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The desk's clock; tests put a fixed one in its place. */
@Singleton
public class Clocks {
    @Produces
    @Unremovable
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}

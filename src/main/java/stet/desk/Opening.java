package stet.desk;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Cast;
import stet.verdict.ShippedScale;

/** What happens when a desk opens, in order. */
@ApplicationScoped
public class Opening {
    void open(@Observes StartupEvent start, Cast cast, ShippedScale scale) {
        cast.settle();
        scale.publish();
    }
}

package stet.desk;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import stet.account.Cast;
import stet.history.Counter;
import stet.home.Desk;
import stet.pack.PackLoader;
import stet.verdict.ShippedScale;

/** What happens when a desk opens, in order. */
@ApplicationScoped
public class Opening {
    /** Two nodes may open one database at once: the second waits for the first and finds everything in place. */
    @Transactional
    void open(@Observes StartupEvent start, Desk desk, Cast cast, ShippedScale scale, PackLoader packs) {
        if (!desk.serving()) return;
        Counter.hold("claim");
        cast.settle();
        scale.publish();
        packs.fillEmptyDesk();
    }
}

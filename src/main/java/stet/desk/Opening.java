package stet.desk;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import stet.account.Cast;
import stet.account.FirstAdmin;
import stet.certificate.DeskKey;
import stet.history.Counter;
import stet.home.DemoMark;
import stet.home.Desk;
import stet.pack.PackLoader;
import stet.scale.ShippedScale;
import stet.web.Texts;

/** What happens when a desk opens, in order. */
@ApplicationScoped
public class Opening {
    private final AtomicBoolean welcomed = new AtomicBoolean();

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    ShippedScale scale;

    @Inject
    PackLoader packs;

    /** Two nodes may open one database at once: the second waits for the first and finds everything in place. */
    @Transactional
    void open(@Observes StartupEvent start, @ConfigProperty(name = "quarkus.http.host") String host) {
        if (!desk.serving()) return;
        DemoMark.refuseElsewhere(desk.demo(), host);
        Counter.hold("claim");
        cast.settle();
        firstAdmin.settle();
        scale.publish();
        packs.fillEmptyDesk();
        DeskKey.current();
    }

    void listens(@ObservesAsync HttpServerStart start) {
        welcome();
    }

    void listens(@ObservesAsync HttpsServerStart start) {
        welcome();
    }

    /** Printed, not logged: log files are kept, and read by more people than may become admin. */
    private void welcome() {
        if (!welcomed.compareAndSet(false, true)) return;
        firstAdmin.link().ifPresent(link -> System.out.println(Texts.of("setup_console", link)));
    }
}

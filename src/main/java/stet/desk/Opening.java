package stet.desk;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import stet.account.Cast;
import stet.account.FirstAdmin;
import stet.home.DemoMark;
import stet.web.Texts;

/** What happens when a desk opens, in order. */
@ApplicationScoped
public class Opening {
    private final AtomicBoolean welcomed = new AtomicBoolean();

    @Inject
    FirstAdmin firstAdmin;

    void open(@Observes StartupEvent start, @ConfigProperty(name = "quarkus.http.host") String host, Cast cast) {
        DemoMark.refuseElsewhere(DemoMark.demo(), host);
        cast.settle();
        firstAdmin.settle();
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

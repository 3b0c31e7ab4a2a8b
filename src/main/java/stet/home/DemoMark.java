package stet.home;

import io.quarkus.qute.TemplateGlobal;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;

/** Whether this is a demo desk; `demo` in every template, so that every page can say so. */
public final class DemoMark {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private DemoMark() {}

    /** A demo desk, whose passwords are public, serves nobody but the machine that it runs on. */
    public static void refuseElsewhere(boolean demo, String host) {
        if (demo && !HERE.contains(host)) {
            throw new ConfigurationException("A demo desk has public passwords and listens on 127.0.0.1 only, not on "
                    + host + ". Leave quarkus.http.host alone, or start without stet.demo.");
        }
    }

    @TemplateGlobal
    public static boolean demo() {
        return CDI.current().select(Desk.class).get().demo();
    }
}

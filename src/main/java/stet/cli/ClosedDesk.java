package stet.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk that is opened for one command: its database and nothing else, no port and no welcome. */
public final class ClosedDesk implements QuarkusApplication {
    /** A command's answer is what it prints; what goes wrong it says itself. */
    private static final Map<String, String> SETTINGS = Map.of(
            "stet.serving", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.log.level", "ERROR",
            "quarkus.log.category.\"io.quarkus\".level", "ERROR",
            "quarkus.log.console.stderr", "true");

    private static DeskCommand command;

    /** The command's exit code; 3, with the reason in words, where the desk cannot be opened. */
    static int open(DeskCommand asked) {
        command = asked;
        SETTINGS.forEach(System::setProperty);
        if (!asked.mayBegin()) {
            System.setProperty("quarkus.datasource.jdbc.additional-jdbc-properties.IFEXISTS", "TRUE");
        }
        AtomicInteger code = new AtomicInteger();
        Quarkus.run(
                ClosedDesk.class,
                (ended, failure) -> code.set(failure == null ? ended : Failure.say(failure, asked.err())));
        return code.get();
    }

    @Override
    public int run(String... arguments) {
        return command.inTransaction();
    }
}

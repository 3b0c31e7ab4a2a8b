package stet.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import stet.web.Refusal;
import stet.web.Texts;

/** A desk that is opened for one command: its database and nothing else, no port and no welcome. */
public final class ClosedDesk implements QuarkusApplication {
    /** Vendor codes of H2, https://h2database.com/javadoc/org/h2/api/ErrorCode.html. */
    private static final int IN_USE = 90020;

    private static final int NOT_THERE = 90146;

    /** A command's answer is what it prints; what goes wrong it says itself. */
    private static final Map<String, String> SETTINGS = Map.of(
            "stet.serving", "false",
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
        Quarkus.run(ClosedDesk.class, (ended, failure) -> code.set(failure == null ? ended : failed(failure)));
        return code.get();
    }

    @Override
    public int run(String... arguments) {
        return command.inTransaction();
    }

    private static int failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return say(Commands.PROBLEMS, refusal.getMessage());
            if (!(cause instanceof SQLException database)) continue;
            if (database.getErrorCode() == IN_USE) return say(Commands.NO_DESK, Texts.of("command_in_use"));
            if (database.getErrorCode() == NOT_THERE) return say(Commands.NO_DESK, Texts.of("command_no_desk"));
            return say(Commands.NO_DESK, Texts.of("command_no_database", database.getMessage()));
        }
        failure.printStackTrace(command.err());
        return Commands.NO_DESK;
    }

    private static int say(int code, String message) {
        command.err().println(message);
        return code;
    }
}

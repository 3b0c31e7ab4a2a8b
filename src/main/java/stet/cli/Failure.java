package stet.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import stet.web.Refusal;
import stet.web.Texts;

/** Why a command could not do its work, in words and as the code it ends with. */
final class Failure {
    /** Vendor codes of H2, https://h2database.com/javadoc/org/h2/api/ErrorCode.html. */
    private static final int IN_USE = 90020;

    private static final int NOT_THERE = 90146;

    private Failure() {}

    static int say(Throwable failure, PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return say(Commands.PROBLEMS, refusal.getMessage(), err);
            if (cause instanceof SQLException database) return say(Commands.NO_DESK, words(database), err);
        }
        failure.printStackTrace(err);
        return Commands.NO_DESK;
    }

    private static String words(SQLException failure) {
        if (failure.getErrorCode() == IN_USE) return Texts.of("command_in_use");
        if (failure.getErrorCode() == NOT_THERE) return Texts.of("command_no_desk");
        return Texts.of("command_no_database", failure.getMessage());
    }

    private static int say(int code, String message, PrintWriter err) {
        err.println(message);
        return code;
    }
}

package stet.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is gone from one that refuses. */
public final class LostDatabase {
    /** Causes and what was suppressed with them branch: deep enough for what a commit wraps, and never endless. */
    private static final int DEEP = 12;

    /** PostgreSQL shut down, crashed, starting or without a connection to give; H2 closed, or closing. */
    private static final Set<String> STATES = Set.of("53300", "57P01", "57P02", "57P03", "90098", "90121");

    private LostDatabase() {}

    public static boolean isIn(Throwable failure) {
        return isIn(failure, DEEP);
    }

    private static boolean isIn(Throwable failure, int deep) {
        if (failure == null || deep == 0) return false;
        if (failure instanceof SQLException database && isLost(database)) return true;
        return isIn(failure.getCause(), deep - 1)
                || Stream.of(failure.getSuppressed()).anyMatch(other -> isIn(other, deep - 1));
    }

    /** 08 is the class of connection exceptions; the pool says without a state that it has no connection to give. */
    private static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) return String.valueOf(failure.getMessage()).contains("cquisition timeout");
        return state.startsWith("08") || STATES.contains(state);
    }
}

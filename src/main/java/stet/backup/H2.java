package stet.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import org.h2.Driver;
import stet.home.HomeFolder;

/** Embedded databases opened by hand: as they are, without bringing their schema up to date. */
final class H2 {
    /** Files that cannot be written, read, made or renamed, https://h2database.com/javadoc/org/h2/api/ErrorCode.html. */
    private static final Set<Integer> FILES = Set.of(90024, 90025, 90028, 90031, 90034, 90062);

    private H2() {}

    /** The desk of a home, to be read and not touched; fails where there is none, and where it runs. */
    static Connection atOneMoment(HomeFolder home) throws SQLException {
        Connection database =
                open(home.path().resolve("stet"), "IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1");
        try (Statement statement = database.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
        }
        database.setAutoCommit(false);
        return database;
    }

    /** A database in a file that is empty. */
    static Connection begin(Path file) throws SQLException {
        String path = file.toAbsolutePath().toString();
        return open(Path.of(path.substring(0, path.length() - ".mv.db".length())), "TRACE_LEVEL_FILE=0");
    }

    static boolean isAboutFiles(SQLException failure) {
        return FILES.contains(failure.getErrorCode());
    }

    /** What the machine said, without H2's own words around it where they can be told apart. */
    static String reason(SQLException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static Connection open(Path database, String settings) throws SQLException {
        Properties user = new Properties();
        user.put("user", "sa");
        user.put("password", "");
        return new Driver().connect("jdbc:h2:file:" + database + ";" + settings, user);
    }
}

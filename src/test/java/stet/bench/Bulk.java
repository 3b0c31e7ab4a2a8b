package stet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** What is done around rows that come by the million: no reference is checked meanwhile, and indexes are made at the end. */
final class Bulk {
    private static final Pattern CONSTRAINT =
            Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) .*", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) .*", Pattern.DOTALL);

    private final Connection database;

    /** How to make again what was dropped, in the order in which it has to be. */
    private final List<String> dropped;

    private Bulk(Connection database, List<String> dropped) {
        this.database = database;
        this.dropped = dropped;
    }

    static Bulk begin(Connection database) throws SQLException {
        Bulk bulk = new Bulk(database, isPostgresql(database) ? indexesOfPostgresql(database) : schemaOfH2(database));
        for (String made : lastFirst(bulk.dropped)) bulk.tell(drop(made));
        if (isPostgresql(database)) bulk.tell("set session_replication_role = replica");
        database.commit();
        return bulk;
    }

    static boolean isPostgresql(Connection database) throws SQLException {
        return database.isWrapperFor(PGConnection.class);
    }

    /** The next row that gets an id from the database gets one that is free. */
    static void continueIds(Connection database, Table table) throws SQLException {
        String name = table.name().toLowerCase(Locale.ROOT);
        String next = "(select coalesce(max(id), 0) + 1 from " + name + ")";
        tell(
                database,
                isPostgresql(database)
                        ? "select setval(pg_get_serial_sequence('" + name + "', 'id'), " + next + ", false)"
                        : "alter table " + name + " alter column id restart with " + next);
    }

    void end() throws SQLException {
        for (String made : dropped) tell(made);
        database.commit();
        database.setAutoCommit(true);
        if (isPostgresql(database)) tell("set session_replication_role = default");
        tell(isPostgresql(database) ? "vacuum analyze" : "analyze");
    }

    /**
     * Unique and foreign keys, then indexes: what H2 keeps in step row by row. In this order, as in a desk that grew, no
     * foreign key leans on an index that a later version of the schema may want to drop.
     */
    private static List<String> schemaOfH2(Connection database) throws SQLException {
        return read(database, "script nodata").stream()
                .filter(line -> INDEX.matcher(line).matches()
                        || CONSTRAINT.matcher(line).matches())
                .filter(line -> !line.contains("flyway"))
                .filter(line -> !line.contains(" PRIMARY KEY(") || line.contains("\"CLAIM_WORD\""))
                .sorted(Comparator.comparing(line -> INDEX.matcher(line).matches()))
                .toList();
    }

    private static List<String> indexesOfPostgresql(Connection database) throws SQLException {
        return read(
                database,
                "select indexdef from pg_indexes where schemaname = 'public' and indexdef like 'CREATE INDEX%'"
                        + " and tablename not like 'flyway%'");
    }

    /** Keys before indexes: a foreign key may lean on an index that the schema made by name. */
    private static List<String> lastFirst(List<String> made) {
        List<String> last = new ArrayList<>(made);
        Collections.reverse(last);
        last.sort(Comparator.comparing(line -> INDEX.matcher(line).matches()));
        return last;
    }

    private static String drop(String made) {
        Matcher constraint = CONSTRAINT.matcher(made);
        if (constraint.matches()) {
            String name = constraint.group(2);
            return "alter table " + constraint.group(1) + " drop constraint " + name;
        }
        Matcher index = INDEX.matcher(made);
        if (!index.matches()) throw new IllegalStateException(made);
        return "drop index " + index.group(1);
    }

    private static List<String> read(Connection database, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) lines.add(rows.getString(1).strip());
        }
        return lines;
    }

    private void tell(String command) throws SQLException {
        tell(database, command);
    }

    private static void tell(Connection database, String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}

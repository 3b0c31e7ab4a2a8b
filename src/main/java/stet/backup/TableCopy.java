package stet.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one table, from one database to the other, value by value. */
final class TableCopy {
    private static final int ROWS = 500;

    /** Of text: a row of answers to programs alone may hold ten million. */
    private static final long CHARACTERS = 4_000_000;

    private final Connection source;
    private final Connection target;
    private final Table table;
    private final List<String> later;

    TableCopy(Connection source, Connection target, Table table, List<String> later) {
        this.source = source;
        this.target = target;
        this.table = table;
        this.later = later;
    }

    /** Everything but what refers to rows that are not there yet; returns how many rows. */
    long insert() throws SQLException {
        List<String> columns = table.without(later);
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return carry(
                "select " + String.join(", ", columns) + " from " + table.name(),
                "insert into " + table.name() + " (" + String.join(", ", columns) + ") values (" + values + ")");
    }

    /** What was left out. */
    void refer() throws SQLException {
        if (later.isEmpty()) return;
        List<String> read = Stream.concat(later.stream(), table.key().stream()).toList();
        carry(
                "select " + String.join(", ", read) + " from " + table.name() + " where "
                        + each(later, " is not null", " or "),
                "update " + table.name() + " set " + each(later, " = ?", ", ") + " where "
                        + each(table.key(), " = ?", " and "));
    }

    /** The next row that the database counts itself comes behind the last. */
    void count() throws SQLException {
        for (String column : table.counted()) {
            try (Statement statement = target.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('" + table.name() + "', '" + column + "'), max("
                        + column + ")) from " + table.name() + " having max(" + column + ") is not null");
            }
        }
    }

    private long carry(String query, String change) throws SQLException {
        try (Statement reading = source.createStatement();
                ResultSet rows = reading.executeQuery(query);
                PreparedStatement writing = target.prepareStatement(change)) {
            int waiting = 0;
            long characters = 0;
            long carried = 0;
            while (rows.next()) {
                characters += set(writing, rows);
                writing.addBatch();
                carried++;
                if (++waiting < ROWS && characters < CHARACTERS) continue;
                writing.executeBatch();
                waiting = 0;
                characters = 0;
            }
            if (waiting > 0) writing.executeBatch();
            return carried;
        }
    }

    /** Returns how many characters of text the row holds. */
    private static long set(PreparedStatement writing, ResultSet row) throws SQLException {
        long characters = 0;
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            Object value = value(row, place);
            if (value instanceof String text) characters += text.length();
            if (value == null) writing.setNull(place, Types.NULL);
            else writing.setObject(place, value);
        }
        return characters;
    }

    /** A date of the old classes would be bent by time zones and by the calendar of Caesar. */
    private static Object value(ResultSet row, int place) throws SQLException {
        return switch (row.getMetaData().getColumnType(place)) {
            case Types.DATE -> row.getObject(place, LocalDate.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(place, OffsetDateTime.class);
            default -> row.getObject(place);
        };
    }

    private static String each(List<String> columns, String test, String joined) {
        return columns.stream().map(column -> column + test).collect(Collectors.joining(joined));
    }
}

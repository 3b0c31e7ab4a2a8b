package stet.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Rows that wait to be written together, table by table. */
final class Rows {
    private final Map<Table, List<Object[]>> waiting = new EnumMap<>(Table.class);

    void add(Table table, Object... values) {
        waiting.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Writes and commits them: by COPY on PostgreSQL, in batches of inserts on H2. */
    void write(Connection database) throws SQLException, IOException {
        boolean copies = database.isWrapperFor(PGConnection.class);
        for (Map.Entry<Table, List<Object[]>> rows : waiting.entrySet()) {
            if (copies) copy(database.unwrap(PGConnection.class), rows.getKey(), rows.getValue());
            else insert(database, rows.getKey(), rows.getValue());
        }
        database.commit();
    }

    private static void insert(Connection database, Table table, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(table.insert())) {
            for (Object[] row : rows) {
                for (int at = 0; at < row.length; at++) insert.setObject(at + 1, row[at]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void copy(PGConnection database, Table table, List<Object[]> rows) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        for (Object[] row : rows) {
            for (int at = 0; at < row.length; at++) {
                if (at > 0) text.append('\t');
                append(text, row[at]);
            }
            text.append('\n');
        }
        database.getCopyAPI().copyIn("copy " + table.into() + " from stdin", new StringReader(text.toString()));
    }

    /** The text format of COPY: https://www.postgresql.org/docs/current/sql-copy.html. */
    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        for (int at = 0; at < plain.length(); at++) {
            char next = plain.charAt(at);
            switch (next) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(next);
            }
        }
    }
}

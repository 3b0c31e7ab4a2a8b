package stet.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many events a database holds, and the hash of the last. */
record Head(long events, String hash) {
    static Head of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet head = statement.executeQuery("select event_count, hash from history_head")) {
            if (!head.next()) return new Head(0, "");
            return new Head(head.getLong(1), head.getString(2));
        }
    }
}

package stet.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a desk, asked of the database, so that one which a later version adds is not forgotten. */
final class Tables {
    /** Kept by whoever brings the schema up to date; of each database its own. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private final Connection database;

    Tables(Connection database) {
        this.database = database;
    }

    List<Table> all() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : names()) {
            tables.add(new Table(name, columns(name), key(name), counted(name), references(name)));
        }
        return tables;
    }

    /** By which version of Stet the schema was brought up to date: every migration that was run. */
    List<String> migrations() throws SQLException {
        return texts("select \"version\" from \"" + MIGRATIONS
                + "\" where \"success\" and \"version\" is not null order by \"version\"");
    }

    long count(String table) throws SQLException {
        return Long.parseLong(texts("select count(*) from " + table).get(0));
    }

    private List<String> names() throws SQLException {
        return texts(
                "select lower(table_name) from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE' and lower(table_name) <> ? order by 1",
                MIGRATIONS);
    }

    private List<String> columns(String table) throws SQLException {
        return texts(
                "select lower(column_name) from information_schema.columns where table_schema = current_schema"
                        + " and lower(table_name) = ? and is_generated = 'NEVER' order by ordinal_position",
                table);
    }

    private List<String> counted(String table) throws SQLException {
        return texts(
                "select lower(column_name) from information_schema.columns where table_schema = current_schema"
                        + " and lower(table_name) = ? and is_identity = 'YES'",
                table);
    }

    private List<String> key(String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet columns = meta().getPrimaryKeys(null, database.getSchema(), spelled(table))) {
            while (columns.next()) key.add(columns.getString("COLUMN_NAME").toLowerCase());
        }
        return key;
    }

    private List<Table.Reference> references(String table) throws SQLException {
        List<Table.Reference> references = new ArrayList<>();
        try (ResultSet keys = meta().getImportedKeys(null, database.getSchema(), spelled(table))) {
            while (keys.next()) {
                references.add(new Table.Reference(
                        keys.getString("FKCOLUMN_NAME").toLowerCase(),
                        keys.getString("PKTABLE_NAME").toLowerCase()));
            }
        }
        return references;
    }

    /** H2 knows them in capitals, PostgreSQL in small letters. */
    private String spelled(String table) throws SQLException {
        return meta().storesUpperCaseIdentifiers() ? table.toUpperCase() : table;
    }

    private DatabaseMetaData meta() throws SQLException {
        return database.getMetaData();
    }

    private List<String> texts(String query, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) statement.setString(place + 1, values[place]);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}

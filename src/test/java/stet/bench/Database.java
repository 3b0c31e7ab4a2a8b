package stet.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The database of a desk, in a folder of its own: what the desk has to be told, and how others get at it. */
interface Database extends AutoCloseable {
    /** What a desk is told to use it. */
    Map<String, String> settings();

    /** Address, user and password, as JDBC wants them. */
    List<String> jdbc();

    /** From now on every statement is logged. */
    Map<String, String> recorded() throws SQLException;

    /** The log's file. */
    Path log();

    List<Recording.Statement> statements(String logged);

    @Override
    void close() throws IOException;

    static Database in(Path folder, String kind) throws IOException {
        return kind.equals("h2") ? new H2(folder) : new Postgres(folder);
    }

    default Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbc().get(0), jdbc().get(1), jdbc().get(2));
    }

    /** A file that one process at a time has open. */
    record H2(Path folder) implements Database {
        /** As stet.home.DatabaseSettings has it. */
        private static final String AS_A_DESK = ";LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=200;WRITE_DELAY=0";

        @Override
        public Map<String, String> settings() {
            return Map.of("STET_HOME", folder.toString(), "STET_DEMO", "true");
        }

        @Override
        public List<String> jdbc() {
            return List.of("jdbc:h2:" + folder.resolve("stet") + AS_A_DESK, "sa", "");
        }

        @Override
        public Map<String, String> recorded() {
            return Map.of(
                    "STET_HOME",
                    folder.toString(),
                    "STET_DEMO",
                    "true",
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    jdbc().get(0) + ";TRACE_LEVEL_FILE=2");
        }

        @Override
        public Path log() {
            return folder.resolve("stet.trace.db");
        }

        @Override
        public List<Recording.Statement> statements(String logged) {
            return H2Log.read(logged);
        }

        @Override
        public void close() {}
    }

    /** A server with PostgreSQL's own settings, but for the log: the embedded one would answer before it has written. */
    record Postgres(Path folder, EmbeddedPostgres server) implements Database {
        Postgres(Path folder) throws IOException {
            this(
                    folder,
                    EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(
                                    Path.of("target/postgresql").toFile())
                            .setDataDirectory(Files.createDirectories(folder).resolve("data"))
                            .setCleanDataDirectory(false)
                            .setPGStartupWait(Duration.ofMinutes(2))
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("logging_collector", "on")
                            .setServerConfig("log_directory", folder.toString())
                            .setServerConfig("log_filename", "postgresql.log")
                            .start());
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "STET_HOME",
                    folder.toString(),
                    "STET_DEMO",
                    "true",
                    "STET_DB_URL",
                    jdbc().get(0),
                    "STET_DB_USER",
                    "postgres",
                    "STET_DB_PASSWORD",
                    "postgres");
        }

        @Override
        public List<String> jdbc() {
            return List.of("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "postgres");
        }

        @Override
        public Map<String, String> recorded() throws SQLException {
            log("all");
            return settings();
        }

        void log(String what) throws SQLException {
            try (Connection database = connect();
                    Statement statement = database.createStatement()) {
                statement.execute("alter system set log_statement = '" + what + "'");
                statement.execute("select pg_reload_conf()");
            }
        }

        @Override
        public Path log() {
            return folder.resolve("postgresql.log");
        }

        @Override
        public List<Recording.Statement> statements(String logged) {
            return PostgresLog.read(logged);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}

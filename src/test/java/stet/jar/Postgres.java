package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of a test's own, in one data folder at one port, that can be killed and started again. */
final class Postgres implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    private Postgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Postgres start(Path folder) throws IOException {
        Postgres postgres = new Postgres(folder, Jar.freePort());
        postgres.startAgain();
        return postgres;
    }

    /** What a desk needs to know to use it. */
    Map<String, String> settings() {
        return Map.of(
                "STET_DEMO", "true",
                "STET_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "STET_DB_USER", "postgres",
                "STET_DB_PASSWORD", "postgres");
    }

    Connection open() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    /** As safe as PostgreSQL is by itself: the embedded one is set to answer before it has written. */
    void startAgain() throws IOException {
        running = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** SIGKILL to its first process; the others notice that it is gone, and until they are none can be started. */
    void kill() throws Exception {
        long first = Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
        List<ProcessHandle> others = postmaster.descendants().toList();
        assertEquals(true, postmaster.destroyForcibly());
        postmaster.onExit().join();
        others.forEach(other -> other.onExit().join());
        // Lets go of the folder; that there is nothing left to stop is logged.
        running.close();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

package stet.jar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own, in a folder of its own. */
final class Jar implements AutoCloseable {
    private static final Path FILE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int port;

    /** How a process ended and all that it printed. */
    record Ended(int code, String output) {}

    private Jar(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** An empty folder under target, where a desk keeps its home. */
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target/jar")), "desk")
                .toAbsolutePath();
    }

    static Path home(Path folder) {
        return folder.resolve("home");
    }

    /** The embedded database of a desk that does not run. */
    static Connection database(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + home(folder).resolve("stet") + ";IFEXISTS=TRUE", "sa", "");
    }

    /** What one query says of the embedded database of a desk that does not run. */
    static long count(Path folder, String query) throws SQLException {
        try (Connection database = database(folder);
                var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Runs a command, or a start that is to fail, to its end. */
    static Ended run(Path folder, Map<String, String> settings, String... words) throws Exception {
        return ended(launch(folder, settings, "", freePort(), words));
    }

    /** The same, with files that cannot grow beyond so many blocks of 512 bytes. */
    static Ended runCramped(Path folder, Map<String, String> settings, long blocks, String... words) throws Exception {
        return ended(launch(folder, settings, "ulimit -f " + blocks + " && ", freePort(), words));
    }

    private static Ended ended(Jar started) throws InterruptedException {
        try (Jar jar = started) {
            assertTrue(jar.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), jar::output);
            return new Ended(jar.process.exitValue(), jar.output());
        }
    }

    /** A desk that serves. */
    static Jar start(Path folder, Map<String, String> settings) throws Exception {
        return startAt(folder, settings, freePort());
    }

    /** The same at a port of choice, as a desk that is started again has the address that it had. */
    static Jar startAt(Path folder, Map<String, String> settings, int port) throws Exception {
        return serving(launch(folder, settings, "", port));
    }

    /** A desk that serves, none of whose files can grow beyond so many blocks of 512 bytes. */
    static Jar startCramped(Path folder, Map<String, String> settings, long blocks) throws Exception {
        return serving(launch(folder, settings, "ulimit -f " + blocks + " && ", freePort()));
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Without a word of warning, as when its machine is switched off. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks a server to stop, and ends it where it does not. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }

    private static Jar serving(Jar jar) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!jar.isReady()) {
            boolean ended = jar.process.waitFor(100, TimeUnit.MILLISECONDS);
            if (!ended && Instant.now().isBefore(deadline)) continue;
            jar.close();
            throw new AssertionError("The jar does not serve: " + jar.output());
        }
        return jar;
    }

    /** Whether it serves and reaches its database. */
    boolean isReady() throws InterruptedException {
        try {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(base() + "/q/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The shell becomes the jar by exec, so that there is one process to stop. */
    private static Jar launch(Path folder, Map<String, String> settings, String before, int port, String... words)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (!before.isEmpty()) command.addAll(List.of("/bin/sh", "-c", before + "exec \"$0\" \"$@\""));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=" + port,
                "-jar",
                FILE.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("STET_") || name.startsWith("QUARKUS_"));
        builder.environment().put("STET_HOME", home(folder).toString());
        builder.environment().putAll(settings);
        return new Jar(builder.start(), output, port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package stet.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that answers over HTTP: the packaged desk, or the bare handler beside it. */
final class BenchDesk implements AutoCloseable {
    static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final int port;
    private final Instant started;
    private Duration toFirstPage;

    private BenchDesk(Process process, Path output, int port, Instant started) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.started = started;
    }

    /** Java with these flags and words, told by the environment alone where to listen and what to read. */
    static BenchDesk start(Path folder, Map<String, String> settings, List<String> words, String firstPage)
            throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("STET_") || name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        Instant now = Instant.now();
        return new BenchDesk(builder.start(), output, port, now).serving(firstPage);
    }

    int port() {
        return port;
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    Duration toFirstPage() {
        return toFirstPage;
    }

    /** Resident memory in megabytes, as Linux counts it; -1 elsewhere. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) return -1;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }

    private BenchDesk serving(String page) throws Exception {
        while (!answers(page)) {
            if (!process.isAlive() || Instant.now().isAfter(started.plus(PATIENCE))) {
                close();
                throw new IllegalStateException("It does not serve: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        toFirstPage = Duration.between(started, Instant.now());
        return this;
    }

    private boolean answers(String page) throws InterruptedException {
        try {
            HttpRequest probe =
                    HttpRequest.newBuilder(URI.create(base() + page)).build();
            return HTTP.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package stet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a desk asks its database for, and what it answers, so that the yardstick can do the same. */
final class Recorder {
    /** So many that the yardstick, which does them again and again, piles up few rows on each claim. */
    private static final int ACTS = 120;

    private final Database database;
    private final Path folder;
    private final List<Recording> recordings = new ArrayList<>();

    Recorder(Database database, Path folder) throws IOException {
        this.database = database;
        this.folder = Files.createDirectories(folder);
    }

    /** Some requests of each kind, or as many acts as there are claims for; a look is taken when the desk has seen its like, as it is when it is measured. */
    void record(int port, Scenario scenario, int looks) throws IOException, InterruptedException {
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < 3; i++) send(wire, scenario, scenario.next().get());
            for (int i = 0; i < (scenario.isAct() ? Math.min(ACTS, scenario.left() / 4) : looks); i++) {
                take(wire, scenario);
            }
        }
    }

    /** The file that holds all of them. */
    Path write() throws IOException {
        Path file = folder.resolve("recordings.json");
        new ObjectMapper().writeValue(file.toFile(), recordings);
        return file;
    }

    private void take(Wire wire, Scenario scenario) throws IOException {
        Scenario.Asked asked = scenario.next().get();
        long before = Files.size(database.log());
        byte[] body = send(wire, scenario, asked);
        List<Recording.Statement> statements = database.statements(logged(before)).stream()
                .filter(statement -> !statement.isFrame())
                .toList();
        if (statements.isEmpty()) throw new IllegalStateException("No statements for " + asked.path());
        Path file = folder.resolve(recordings.size() + ".body");
        Files.write(file, body);
        recordings.add(new Recording(asked.path(), wire.contentType(), file.toString(), statements));
    }

    private static byte[] send(Wire wire, Scenario scenario, Scenario.Asked asked) throws IOException {
        wire.keepBodies();
        int status = wire.send(asked.bytes());
        if (status != scenario.expected()) {
            throw new IOException(asked.path() + " answered " + status + ": " + new String(wire.body(), UTF_8));
        }
        return wire.body();
    }

    private String logged(long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(database.log().toFile(), "r")) {
            log.seek(from);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, UTF_8);
        }
    }
}

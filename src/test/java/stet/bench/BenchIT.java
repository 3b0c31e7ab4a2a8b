package stet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is a desk: its history verifies, and its lists show what its facts say. */
class BenchIT {
    private static final int CLAIMS = 300;
    private static final int SHIPPED = 123;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void a_desk_that_the_bench_makes_holds(String kind) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), kind)
                .toAbsolutePath();
        try (Database database = Database.in(folder, kind)) {
            BenchDesk.start(folder, database.settings(), List.of("-jar", Bench.JAR.toString()), "/login")
                    .close();
            try (Connection connection = database.connect()) {
                Maker.fill(connection, CLAIMS, 7);
            }
            String verified = run(folder, database.settings(), "history", "verify");
            assertTrue(verified.contains("The history is intact."), verified);
            String rebuilt = run(folder, database.settings(), "stages", "rebuild");
            assertTrue(rebuilt.contains("none was wrong"), rebuilt);
            try (Connection connection = database.connect();
                    var rows = connection.createStatement().executeQuery("select count(*) from claim_board")) {
                rows.next();
                assertEquals(CLAIMS + SHIPPED, rows.getInt(1));
            }
        }
    }

    private static String run(Path folder, Map<String, String> settings, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Bench.JAR.toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(folder, "command", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(settings);
        assertEquals(0, builder.start().waitFor(), Files.readString(output));
        return Files.readString(output);
    }
}

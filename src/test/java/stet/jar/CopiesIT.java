package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Backup, restore and move: what anybody can take away from the copy is what the desk gave, byte for byte. */
class CopiesIT {
    private static final Map<String, String> DEMO = Map.of("STET_DEMO", "true");
    private static final int WRITERS = 3;

    private static Path full;
    private static int port;
    private static List<String> exports;

    /** A desk that was killed, as a desk may be, with its exports of before. */
    @BeforeAll
    static void fill() throws Exception {
        full = Jar.folder();
        port = Jar.freePort();
        try (Jar jar = Jar.startAt(full, DEMO, port)) {
            FullDesk.fill(jar);
            exports = FullDesk.exports(jar);
            jar.kill();
        }
    }

    @Test
    void a_backup_of_a_desk_at_rest_comes_back_byte_for_byte() throws Exception {
        Path file = full.resolve("rest.zip");
        byte[] before = Files.readAllBytes(database(full));
        Jar.Ended made = Jar.run(full, DEMO, "backup", file.toString());
        assertEquals(0, made.code(), made.output());
        assertTrue(made.output().contains("Made " + file + ", " + Files.size(file) + " bytes."), made.output());
        assertTrue(Arrays.equals(before, Files.readAllBytes(database(full))), "the desk was touched");
        Path again = Jar.folder();
        String restored = restore(again, file);
        assertEquals(last(made.output()), headIn(restored), "another head than the backup was said to have");
        try (Jar jar = Jar.startAt(again, DEMO, port)) {
            assertEquals(exports, FullDesk.exports(jar));
            actsGoOn(jar);
        }
        Jar.Ended refused = Jar.run(again, DEMO, "restore", file.toString());
        assertEquals(1, refused.code(), refused.output());
        assertTrue(refused.output().contains("There is a desk in "), refused.output());
    }

    @Test
    void backups_of_a_desk_at_work_hold_all_that_was_acknowledged_before() throws Exception {
        Path folder = copyOfFull();
        List<Path> files = new ArrayList<>();
        List<List<Long>> acknowledged = new ArrayList<>();
        Files.createFile(Jar.home(folder).resolve("desk.sock")); // As a killed desk leaves one.
        try (Jar jar = Jar.start(folder, DEMO);
                SocketChannel silent = SocketChannel.open(
                        UnixDomainSocketAddress.of(Jar.home(folder).resolve("desk.sock")))) {
            assertTrue(silent.isConnected());
            ConcurrentLinkedQueue<Long> written = new ConcurrentLinkedQueue<>();
            CountDownLatch enough = new CountDownLatch(1);
            List<CompletableFuture<Void>> writers = write(jar, written, enough);
            for (int time = 1; time <= 2; time++) {
                int wanted = written.size() + 10;
                while (written.size() < wanted) assertFalse(writers.get(0).isDone(), "a writer stopped");
                Path file = folder.resolve("work" + time + ".zip");
                acknowledged.add(List.copyOf(written));
                Jar.Ended made = Jar.run(folder, DEMO, "backup", file.toString());
                assertEquals(0, made.code(), made.output());
                files.add(file);
            }
            Jar.Ended taken = Jar.run(folder, DEMO, "backup", files.get(0).toString());
            assertEquals(1, taken.code(), taken.output());
            assertTrue(taken.output().contains("Nothing was overwritten"), taken.output());
            Jar.Ended lost = Jar.run(folder, DEMO, "backup", folder + "/nowhere/work.zip");
            assertEquals(1, lost.code(), lost.output());
            assertTrue(lost.output().contains("There is no folder to make "), lost.output());
            enough.countDown();
            for (CompletableFuture<Void> writer : writers) writer.get(1, TimeUnit.MINUTES);
        }
        assertFalse(hasLeftovers(folder));
        assertFalse(Files.exists(Jar.home(folder).resolve("desk.sock")));
        for (int time = 0; time < files.size(); time++) {
            Path again = Jar.folder();
            restore(again, files.get(time));
            assertHas(again, acknowledged.get(time));
        }
    }

    @Test
    void a_full_disk_leaves_no_half_backup() throws Exception {
        Path file = full.resolve("full.zip");
        Jar.Ended failed = Jar.runCramped(full, DEMO, 8, "backup", file.toString());
        assertEquals(1, failed.code(), failed.output());
        assertTrue(failed.output().contains("could not be written"), failed.output());
        assertFalse(Files.exists(file));
        assertFalse(hasLeftovers(full));
    }

    @Test
    void what_is_no_backup_puts_nothing_into_a_home() throws Exception {
        Path file = full.resolve("cut.zip");
        Jar.Ended made = Jar.run(full, DEMO, "backup", full.resolve("whole.zip").toString());
        assertEquals(0, made.code(), made.output());
        byte[] bytes = Files.readAllBytes(full.resolve("whole.zip"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        for (Path wrong : List.of(file, Path.of("pom.xml").toAbsolutePath(), full.resolve("missing.zip"))) {
            Path again = Jar.folder();
            Jar.Ended refused = Jar.run(again, DEMO, "restore", wrong.toString());
            assertEquals(1, refused.code(), refused.output());
            assertTrue(refused.output().contains(wrong.toString()), refused.output());
            assertFalse(Files.exists(database(again)));
            assertFalse(Files.exists(Jar.home(again)) && hasLeftovers(Jar.home(again)));
        }
    }

    @Test
    void a_desk_moves_to_postgresql_byte_for_byte() throws Exception {
        Path folder = copyOfFull();
        byte[] before = Files.readAllBytes(database(folder));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                .start()) {
            Map<String, String> there = Map.of(
                    "STET_DEMO", "true",
                    "STET_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                    "STET_DB_USER", "postgres",
                    "STET_DB_PASSWORD", "postgres");
            assertMoved(Jar.run(folder, there, "move"));
            assertTrue(Arrays.equals(before, Files.readAllBytes(database(folder))), "the home was touched");
            try (Jar jar = Jar.startAt(folder, there, port)) {
                assertEquals(exports, FullDesk.exports(jar));
                actsGoOn(jar);
            }
            Jar.Ended refused = Jar.run(folder, there, "move");
            assertEquals(1, refused.code(), refused.output());
            assertTrue(refused.output().contains("holds a desk already, with 5 accounts"), refused.output());
            Jar.Ended stages = Jar.run(folder, there, "stages", "rebuild");
            assertTrue(stages.output().contains("none was wrong"), stages.output());
            Jar.Ended backup = Jar.run(folder, there, "backup", "desk.zip");
            assertEquals(1, backup.code(), backup.output());
            assertTrue(backup.output().contains("pg_dump --format=custom"), backup.output());
        }
    }

    private static void assertMoved(Jar.Ended moved) {
        assertEquals(0, moved.code(), moved.output());
        assertTrue(moved.output().contains("125 claims among them"), moved.output());
        assertTrue(moved.output().contains("The history is intact."), moved.output());
    }

    /** Every table that counts its rows itself gets another row, and every number that people see another one. */
    private static void actsGoOn(Jar jar) throws Exception {
        Program ada = Program.of(jar, "ada");
        Program mara = Program.of(jar, "mara");
        JsonNode claim =
                ada.did("/claims", Map.of("article", FullDesk.SLUG, "statement", "It goes on.", "kind", "event"));
        assertEquals(126, claim.path("number").asLong());
        String path = "/claims/126";
        ada.did(path + "/assignment", Map.of());
        ada.did(
                path + "/evidence",
                Map.of("url", "https://on.example/", "title", "On", "quote", "It goes on.", "stance", "supports"));
        ada.did(path + "/verdicts", Map.of("rating", "accurate"));
        mara.did(path + "/returns", Map.of("note", "Does it?"));
        ada.did(path + "/returns/answer", Map.of("stands", "It does."));
        mara.did(path + "/sign-off", Map.of("seal", mara.seen(path).path("seal").asText()));
        ada.did("/claims/8/setting-aside", Map.of("reason", "Nobody can know."));
        assertEquals("signed_off", ada.seen(path).path("stage").asText());
        assertTrue(ada.seen("/history/verification").path("intact").asBoolean());
    }

    private static List<CompletableFuture<Void>> write(
            Jar jar, ConcurrentLinkedQueue<Long> written, CountDownLatch enough) throws Exception {
        Program ada = Program.of(jar, "ada");
        return Stream.iterate(10, claim -> claim + 1)
                .limit(WRITERS)
                .map(claim -> CompletableFuture.runAsync(() -> {
                    while (enough.getCount() > 0) written.add(attach(ada, claim));
                }))
                .toList();
    }

    private static long attach(Program ada, int claim) {
        Map<String, String> piece = Map.of(
                "url", "https://work.example/" + System.nanoTime(), "title", "T", "quote", "Q", "stance", "context");
        try {
            return ada.did("/claims/" + claim + "/evidence", piece)
                    .path("number")
                    .asLong();
        } catch (IOException | InterruptedException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    private static void assertHas(Path folder, List<Long> pieces) throws Exception {
        String numbers = pieces.stream().map(String::valueOf).collect(Collectors.joining(", "));
        assertEquals(
                pieces.size(), Jar.count(folder, "select count(*) from evidence where number in (" + numbers + ")"));
        assertEquals(
                Jar.count(folder, "select count(*) from evidence"),
                Jar.count(
                        folder,
                        "select count(*) from event where subject_kind = 'evidence'"
                                + " and act in ('ATTACH_EVIDENCE', 'CORRECT_EVIDENCE')"));
    }

    private static String restore(Path folder, Path file) throws Exception {
        Jar.Ended restored = Jar.run(folder, DEMO, "restore", file.toString());
        assertIntact(restored);
        return restored.output();
    }

    private static void assertIntact(Jar.Ended verified) {
        assertEquals(0, verified.code(), verified.output());
        assertTrue(verified.output().contains("The history is intact."), verified.output());
    }

    private static String last(String output) {
        return output.lines().reduce("", (before, line) -> line);
    }

    private static String headIn(String output) {
        return output.lines()
                .filter(line -> line.startsWith("Hash of the last"))
                .findFirst()
                .orElse("");
    }

    private static Path copyOfFull() throws IOException {
        Path folder = Jar.folder();
        Files.createDirectories(Jar.home(folder));
        Files.copy(database(full), database(folder));
        return folder;
    }

    private static Path database(Path folder) {
        return Jar.home(folder).resolve("stet.mv.db");
    }

    private static boolean hasLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(".stet-"));
        }
    }
}

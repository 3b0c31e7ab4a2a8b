package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** PostgreSQL falls over while people work, and comes back: the desk says so meanwhile and goes on by itself. */
class LostDatabaseIT {
    private static final int CLAIMS = 123;
    private static final int PEOPLE = 2;

    @Test
    void a_lost_database_loses_nothing_that_was_acknowledged() throws Exception {
        Path folder = Jar.folder();
        int port = Jar.freePort();
        Map<String, String> settings = Map.of(
                "STET_DEMO", "true",
                "STET_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "STET_DB_USER", "postgres",
                "STET_DB_PASSWORD", "postgres");
        EmbeddedPostgres database = start(folder, port);
        try {
            List<Integer> acknowledged;
            long before;
            try (Jar jar = Jar.start(folder, settings)) {
                before = count(database, "select count(*) from event");
                acknowledged = crashAtWork(jar, folder);
                database.close();
                database = start(folder, port);
                assertEquals(303, propose(signedInOnceBack(jar), CLAIMS).statusCode());
                acknowledged.add(CLAIMS);
            }
            Jar.Ended verified = Jar.run(folder, settings, "history", "verify");
            assertEquals(0, verified.code(), verified.output());
            assertTrue(verified.output().contains("The history is intact."), verified.output());
            for (int claim : acknowledged) {
                assertEquals(
                        1,
                        count(
                                database,
                                "select count(*) from setting_aside s join claim c on c.id = s.claim_id"
                                        + " where c.number = " + claim),
                        "claim " + claim);
            }
            long written = count(database, "select count(*) from event") - before;
            assertTrue(written <= acknowledged.size() + PEOPLE, written + " of " + acknowledged.size());
            assertEquals(written, count(database, "select count(*) from setting_aside"));
        } finally {
            database.close();
        }
    }

    /** Two people at work when PostgreSQL falls over; which of their acts were acknowledged. */
    private static List<Integer> crashAtWork(Jar jar, Path folder) throws Exception {
        Visitor ada = Visitor.signedIn(jar, "ada", "ada-checks-claims");
        Visitor bela = Visitor.signedIn(jar, "bela", "bela-checks-claims");
        CountDownLatch underWay = new CountDownLatch(8);
        var odd = CompletableFuture.supplyAsync(() -> proposeUntilLost(ada, 1, underWay));
        var even = CompletableFuture.supplyAsync(() -> proposeUntilLost(bela, 2, underWay));
        assertTrue(underWay.await(60, TimeUnit.SECONDS), jar::output);
        crash(folder);
        List<Integer> acknowledged = new ArrayList<>(odd.get(2, TimeUnit.MINUTES));
        acknowledged.addAll(even.get(2, TimeUnit.MINUTES));
        for (String path : List.of("/claims", "/claims/1", "/login")) {
            HttpResponse<String> answer = ada.get(path);
            Visitor.assertHonest(answer);
            assertEquals(503, answer.statusCode(), path);
        }
        HttpResponse<String> login =
                new Visitor(jar).post("/login", Map.of("stet-login", "ada", "stet-password", "ada-checks-claims"));
        Visitor.assertHonest(login);
        assertEquals(503, login.statusCode());
        return acknowledged;
    }

    private static List<Integer> proposeUntilLost(Visitor visitor, int first, CountDownLatch underWay) {
        List<Integer> acknowledged = new ArrayList<>();
        int lost = 0;
        for (int claim = first; claim < CLAIMS && lost < 3; claim += PEOPLE) {
            HttpResponse<String> answer = propose(visitor, claim);
            if (answer.statusCode() == 303) {
                acknowledged.add(claim);
                underWay.countDown();
            } else {
                Visitor.assertHonest(answer);
                assertEquals(503, answer.statusCode(), answer.body());
                lost++;
            }
        }
        assertEquals(3, lost, "the database was there all the time");
        return acknowledged;
    }

    private static Visitor signedInOnceBack(Jar jar) throws Exception {
        Instant deadline = Instant.now().plusSeconds(60);
        Visitor ada = new Visitor(jar);
        Map<String, String> form = Map.of("stet-login", "ada", "stet-password", "ada-checks-claims");
        while (ada.post("/login", form).statusCode() != 303) {
            assertTrue(Instant.now().isBefore(deadline), jar::output);
        }
        return ada;
    }

    private static HttpResponse<String> propose(Visitor visitor, int claim) {
        try {
            return visitor.post(
                    "/claims/" + claim + "/setting-aside",
                    Map.of("ground", "opinion", "reason", "Nobody can know this."));
        } catch (IOException | InterruptedException noAnswer) {
            throw new AssertionError("No answer in time for claim " + claim, noAnswer);
        }
    }

    /** As safe as PostgreSQL is by itself: the embedded one is set to answer before it has written. */
    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Without waiting for anybody and without writing anything down, as when its machine is switched off. */
    private static void crash(Path folder) throws Exception {
        String process = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip();
        assertEquals(0, new ProcessBuilder("kill", "-QUIT", process).start().waitFor());
        ProcessHandle.of(Long.parseLong(process))
                .ifPresent(handle -> handle.onExit().join());
    }

    private static long count(EmbeddedPostgres database, String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

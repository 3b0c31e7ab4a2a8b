package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two processes on one PostgreSQL with one home are one desk. */
class TwoNodesIT {
    private static final Pattern LINK = Pattern.compile("http://[^\\s/]+(/setup/\\S+)");
    private static final int ACTS = 15;

    @Test
    void what_happens_at_one_node_holds_at_the_other() throws Exception {
        Path folder = Jar.folder();
        try (Postgres postgres = Postgres.start(folder)) {
            List<Jar> nodes = startBoth(folder, postgres.settings());
            try (Jar one = nodes.get(0);
                    Jar other = nodes.get(1)) {
                openedOnce(postgres);
                sessionsHold(one, other);
                guessesCount(one, other);
                chainHolds(one, other, postgres);
            }
            Jar.Ended verified = Jar.run(folder, postgres.settings(), "history", "verify");
            assertEquals(0, verified.code(), verified.output());
            Jar.Ended rebuilt = Jar.run(folder, postgres.settings(), "stages", "rebuild");
            assertTrue(rebuilt.output().contains("none was wrong"), rebuilt.output());
        }
    }

    @Test
    void two_nodes_that_start_at_once_make_one_first_admin() throws Exception {
        Path folder = Jar.folder();
        try (Postgres postgres = Postgres.start(folder)) {
            Map<String, String> settings = new HashMap<>(postgres.settings());
            settings.remove("STET_DEMO");
            List<Jar> nodes = startBoth(folder, settings);
            try (Jar one = nodes.get(0);
                    Jar other = nodes.get(1)) {
                List<String> links = List.of(link(one), link(other));
                List<String> open =
                        links.stream().filter(link -> status(one, link) == 200).toList();
                assertFalse(open.isEmpty(), links::toString);
                for (String link : open) assertEquals(200, status(other, link));
                Visitor keeper = new Visitor(other);
                Map<String, String> form =
                        Map.of("login", "keeper", "name", "The Keeper", "password", "a-password-of-the-keeper");
                assertEquals(303, keeper.post(open.get(0), form).statusCode());
                assertEquals(200, keeper.at(one).get("/accounts").statusCode());
                for (String link : links) {
                    assertTrue(Stream.of(one, other).allMatch(node -> status(node, link) >= 400), link);
                }
                assertEquals(1, count(postgres, "select count(*) from account"));
            }
        }
    }

    private static void openedOnce(Postgres postgres) throws SQLException {
        assertEquals(5, count(postgres, "select count(*) from account"));
        assertEquals(1, count(postgres, "select count(*) from article"));
        assertEquals(123, count(postgres, "select count(*) from claim"));
        assertEquals(1, count(postgres, "select count(*) from rating_scale"));
        assertEquals(
                0,
                count(
                        postgres,
                        "select count(*) - count(distinct version) from flyway_schema_history where version is not null"));
    }

    private static void sessionsHold(Jar one, Jar other) throws Exception {
        Visitor ada = Visitor.signedIn(one, "ada", "ada-checks-claims");
        Program program = Program.of(one, "ada");
        assertTrue(ada.at(other).get("/claims").body().contains("Ada Okafor"));
        assertEquals(200, program.at(other).send("GET", "/claims/1", null, "").statusCode());
        Map<String, String> aside = Map.of("ground", "opinion", "reason", "Nobody can know this.");
        for (Jar node : List.of(one, other)) {
            HttpResponse<String> foreign =
                    ada.at(node).postFrom("https://evil.example", "/claims/1/setting-aside", aside);
            assertEquals(403, foreign.statusCode(), foreign.body());
        }
        assertEquals("open", program.seen("/claims/1").path("stage").asText());
        assertEquals(303, ada.at(other).post("/claims/1/setting-aside", aside).statusCode());
        assertEquals(303, ada.post("/account/sign-out-everywhere", Map.of()).statusCode());
        assertFalse(ada.at(other).get("/claims").body().contains("Ada Okafor"));
        assertEquals(401, program.at(other).send("GET", "/claims/1", null, "").statusCode());
        assertEquals(401, program.send("GET", "/claims/1", null, "").statusCode());
    }

    /** Ten wrong tries, wherever; then even the right password waits. */
    private static void guessesCount(Jar one, Jar other) throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            assertEquals(401, signIn(guess % 2 == 0 ? one : other, "ines", "wrong-" + guess));
        }
        assertEquals(429, signIn(one, "ines", "ines-keeps-the-desk"));
        assertEquals(429, signIn(other, "ines", "ines-keeps-the-desk"));
    }

    private static int signIn(Jar node, String login, String password) throws Exception {
        return new Visitor(node)
                .post("/login", Map.of("stet-login", login, "stet-password", password))
                .statusCode();
    }

    private static void chainHolds(Jar one, Jar other, Postgres postgres) throws Exception {
        long before = count(postgres, "select count(*) from evidence");
        Program ada = Program.of(one, "ada");
        Program bela = Program.of(other, "bela");
        List<CompletableFuture<Void>> writers = Stream.of(ada, bela, ada.at(other), bela.at(one))
                .map(program -> CompletableFuture.runAsync(() -> attach(program)))
                .toList();
        for (CompletableFuture<Void> writer : writers) writer.get(2, TimeUnit.MINUTES);
        assertEquals(before + 4 * ACTS, count(postgres, "select count(*) from evidence"));
        for (Program program : List.of(ada, bela)) {
            assertTrue(program.seen("/history/verification").path("intact").asBoolean());
        }
    }

    private static void attach(Program program) {
        for (int act = 0; act < ACTS; act++) {
            Map<String, String> piece = Map.of(
                    "url", "https://nodes.example/" + System.nanoTime() + act,
                    "title", "A register",
                    "quote", "It says so.",
                    "stance", "supports");
            try {
                program.did("/claims/" + (2 + act % 2) + "/evidence", piece);
            } catch (IOException | InterruptedException noAnswer) {
                throw new AssertionError(noAnswer);
            }
        }
    }

    private static List<Jar> startBoth(Path folder, Map<String, String> settings) throws Exception {
        CompletableFuture<Jar> one = CompletableFuture.supplyAsync(() -> start(folder, settings));
        CompletableFuture<Jar> other = CompletableFuture.supplyAsync(() -> start(folder, settings));
        return List.of(one.get(), other.get());
    }

    private static Jar start(Path folder, Map<String, String> settings) {
        try {
            return Jar.start(folder, settings);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String link(Jar jar) {
        Instant deadline = Instant.now().plusSeconds(30);
        Matcher link = LINK.matcher(jar.output());
        while (!link.find()) {
            assertTrue(Instant.now().isBefore(deadline), jar::output);
            Thread.onSpinWait();
            link = LINK.matcher(jar.output());
        }
        return link.group(1);
    }

    private static int status(Jar node, String path) {
        try {
            return new Visitor(node).get(path).statusCode();
        } catch (IOException | InterruptedException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    private static long count(Postgres postgres, String query) throws SQLException {
        try (Connection database = postgres.open();
                ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package stet.publication;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.home.DatabaseChoice;
import stet.home.OneMoment;
import stet.signoff.ClaimFilter;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamingTest {
    private static final ClaimFilter FILTER = new ClaimFilter(Many.SLUG, "", "", "", "", "");
    private static final String CLAIMS = "/claims.csv?article=" + Many.SLUG;

    @Inject
    Session session;

    @Inject
    DatabaseChoice database;

    @Inject
    OneMoment moment;

    @Inject
    ClaimsCsv claims;

    @Inject
    EvidenceCsv evidence;

    private Many many;

    @BeforeAll
    void save() {
        Golden.article();
        many = new Many(session);
        many.save(database.isPostgresql());
    }

    @AfterAll
    void remove() {
        many.remove(database.isPostgresql());
    }

    @Test
    void all_matches_come_without_a_ceiling() {
        long stored = Saved.in(() -> Claim.count("article.slug", Many.SLUG));
        assertTrue(stored >= Many.CLAIMS);
        List<String> lines = As.ada().get(CLAIMS).asString().lines().toList();
        assertEquals(stored, lines.size() - 1);
        String pieces = As.ada().get("/evidence.csv?article=" + Many.SLUG).asString();
        assertEquals(Many.CLAIMS, pieces.lines().count() - 1);
        long numbers = lines.stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .count();
        assertEquals(stored, numbers);
    }

    @Test
    void claims_are_read_in_batches_of_two_queries_and_none_is_kept() {
        long batches = Many.CLAIMS / Rows.BATCH;
        assertEquals(2 * batches + 4, statements(claims), 2, "and three for what there is none of");
        assertEquals(batches + 1, statements(evidence), 2);
    }

    @Test
    void what_others_write_meanwhile_is_not_in_it() throws IOException {
        try (Download download = download(CLAIMS)) {
            download.first(10_000);
            awaitReaders(1);
            many.writeIntoTheLast("lapsed_because", "Changed while others read.");
            Saved.run(() -> Claim.create(
                    Article.named(Many.SLUG).orElseThrow(),
                    Saved.words("Written while others read.", Checks.SO),
                    Claim.Pointers.NONE,
                    Saved.account("ada")));
            String all = download.rest();
            assertTrue(download.hasEnded());
            assertFalse(all.contains("while others read"));
        }
        String later = As.ada().get(CLAIMS).asString();
        assertTrue(later.contains("Written while others read.") && later.contains("Changed while others read."));
    }

    @Test
    void an_export_that_fails_midway_breaks_the_connection_and_does_not_end() throws IOException {
        many.writeIntoTheLast("stage", "NONSENSE");
        try {
            for (String file : List.of("claims.csv", "claims.zip")) {
                try (Download download = download("/" + file + "?article=" + Many.SLUG)) {
                    String all = download.rest();
                    assertTrue(all.startsWith("HTTP/1.1 200"), all.substring(0, 100));
                    assertTrue(all.length() > 100_000, file);
                    assertFalse(download.hasEnded(), file);
                    assertFalse(all.contains("<html"), file);
                }
            }
        } finally {
            many.writeIntoTheLast("stage", "OPEN");
        }
        awaitReaders(0);
    }

    @Test
    void an_export_that_fails_before_its_first_byte_is_a_page_that_says_so() {
        long claim = Saved.claim();
        String slug = Saved.in(() -> Claim.shown(claim).article().slug());
        Saved.run(() -> session.createNativeMutationQuery(
                        "update claim_board set stage = 'NONSENSE' where number = " + claim)
                .executeUpdate());
        Response response = As.ada().get("/claims.csv?article=" + slug);
        Saved.run(
                () -> session.createNativeMutationQuery("update claim_board set stage = 'OPEN' where number = " + claim)
                        .executeUpdate());
        assertEquals(500, response.statusCode());
        assertTrue(response.contentType().startsWith("text/html"));
        response.then().header("Content-Disposition", (String) null);
        assertFalse(response.asString().contains("NONSENSE"));
    }

    @Test
    void a_client_that_goes_away_gives_the_database_connection_back() throws IOException {
        Download download = download(CLAIMS);
        download.first(10_000);
        awaitReaders(1);
        download.close();
        awaitReaders(0);
    }

    /** Each holds a connection of the database, and there are only so many: the rest of the desk needs some too. */
    @Test
    void who_reads_slowly_leaves_places_to_others_and_all_together_leave_the_desk_its_own() throws IOException {
        List<Download> hanging = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) hanging.add(begun("ada"));
            awaitReaders(4);
            refused(429, As.ada().get(CLAIMS));
            refused(429, As.program("ada").get("/evidence.csv"))
                    .then()
                    .contentType("application/problem+json")
                    .body("detail", containsString("You have 4 exports running"));
            for (int i = 0; i < 4; i++) hanging.add(begun("bela"));
            awaitReaders(8);
            refused(503, As.mara().get("/claims.zip"));
            refused(503, As.ines().get("/history.csv"));
            As.mara().get("/claims").then().statusCode(200);
        } finally {
            for (Download one : hanging) one.close();
        }
        awaitReaders(0);
        awaitPlace();
    }

    private Download begun(String login) throws IOException {
        Download download = new Download(CLAIMS, As.session(login));
        download.first(10_000);
        return download;
    }

    private static Response refused(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertEquals("30", answer.header("Retry-After"));
        answer.then().header("Content-Disposition", (String) null);
        return answer;
    }

    /** A place is free a moment after its connection is. */
    private static void awaitPlace() {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        int status = 0;
        while (status != 200 && Instant.now().isBefore(deadline)) {
            status = As.ada().get("/claims.csv?article=" + Golden.SLUG).statusCode();
        }
        assertEquals(200, status);
    }

    @Test
    void a_connection_that_is_lost_meanwhile_breaks_the_download() throws IOException {
        if (!database.isPostgresql()) return;
        try (Download download = download(CLAIMS)) {
            download.first(10_000);
            awaitReaders(1);
            Saved.run(() -> session.createNativeQuery(
                            "select pg_terminate_backend(pid) from pg_stat_activity where " + READING, Boolean.class)
                    .getResultList());
            download.rest();
            assertFalse(download.hasEnded());
        }
        As.ada().get("/claims.csv?article=" + Golden.SLUG).then().statusCode(200);
    }

    private static final String READING =
            "pid <> pg_backend_pid() and xact_start is not null and query like '%claim_board%'";

    private static Download download(String path) throws IOException {
        return new Download(path, As.signIn("ada", "ada-checks-claims"));
    }

    private long statements(Table table) {
        Statistics statistics = session.getSessionFactory().getStatistics();
        long before = statistics.getPrepareStatementCount();
        moment.read(() -> {
            CsvFile file = new CsvFile(
                    OutputStream.nullOutputStream(), table.columns(), new Spelling(true, false), Named.nobody());
            table.write(FILTER, file);
            assertTrue(file.rows() >= Many.CLAIMS);
            assertEquals(0, session.getStatistics().getEntityCount());
        });
        return statistics.getPrepareStatementCount() - before;
    }

    /** Until so many exports hold a connection, for twenty seconds at most. */
    private void awaitReaders(long count) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (readers() != count && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertEquals(count, readers());
    }

    private long readers() {
        String asked = database.isPostgresql()
                ? "select count(*) from pg_stat_activity where " + READING
                : "select count(*) from information_schema.sessions where isolation_level = 'SNAPSHOT'";
        return Saved.in(() -> session.createNativeQuery(asked, Long.class).getSingleResult());
    }
}

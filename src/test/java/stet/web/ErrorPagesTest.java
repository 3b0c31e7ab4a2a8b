package stet.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.RawRequest;
import stet.support.Saved;

@QuarkusTest
class ErrorPagesTest {
    @Test
    void a_failure_has_a_name_and_no_trace() {
        for (Response answer : List.of(As.ada().get("/test/throws"), As.nobody().get("/test/throws"))) {
            assertEquals(500, answer.statusCode());
            Html page = Html.of(answer);
            assertEquals("Something broke", page.heading());
            assertTrue(page.text().matches("(?s).*name [0-9a-f]{8} to.*"), page.text());
            String body = answer.asString();
            assertFalse(body.contains("secret") || body.contains("Exception") || body.contains("at stet."), body);
        }
    }

    @Test
    void what_was_typed_is_on_the_page_but_no_password() {
        String typed = "Reasons that took somebody half an hour to write.";
        Response answer = As.ada()
                .formParam("reasons", typed)
                .formParam("currentPassword", "a password longer than twenty characters")
                .formParam("short", "tiny")
                .post("/test/throws");
        assertEquals(500, answer.statusCode());
        assertTrue(answer.asString().contains(typed));
        assertFalse(answer.asString().contains("longer than twenty"));
    }

    @Test
    void a_stray_percent_sign_is_no_failure() throws IOException {
        for (String path :
                List.of("/login?to=%zz", "/accounts/%zz", "/invitations/%", "/%zz", "/login?%zz=1&draft=%")) {
            for (String method : List.of("GET", "POST")) {
                String answer = RawRequest.firstLine(method + " " + path);
                assertTrue(answer.matches("HTTP/1.1 [234].*"), method + " " + path + ": " + answer);
            }
        }
    }

    @Test
    void a_conflict_blames_nobody_and_leads_back_to_the_claim() {
        long claim = Saved.claim();
        Html page = Html.of(As.mara()
                .formParam("reason", "Another word, please.")
                .formParam("version", Saved.facts(claim).claim().version())
                .post("/claims/" + claim + "/returns"));
        assertEquals("Not as it stands now", page.heading());
        assertEquals(
                "Back to claim " + claim,
                page.page()
                        .selectFirst("main a.button[href=/claims/" + claim + "]")
                        .text());
        Html refused = Html.of(As.ada().formParam("reason", "Another word.").post("/claims/" + claim + "/returns"));
        assertTrue(refused.has("main a.button[href=/claims/" + claim + "]"));
        for (String address : List.of("/claims/0", "/claims/0/sign-off", "/nothing/here", "/accounts")) {
            assertTrue(Html.of(As.ada().get(address)).has("main a.button[href=/claims]"), address);
        }
    }

    /** Nobody has to be woken for it: it is refused, and the log says nothing of a failure. */
    @Test
    void more_than_the_desk_takes_in_pieces_of_unknown_length_is_no_failure() throws Exception {
        List<String> errors = new CopyOnWriteArrayList<>();
        CountDownLatch logged = new CountDownLatch(1);
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() < Level.SEVERE.intValue()) return;
                errors.add(line.getLoggerName() + ": " + line.getMessage());
                logged.countDown();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<Logger> loggers = List.of(
                Logger.getLogger(ErrorPages.class.getName()),
                Logger.getLogger("io.quarkus.vertx.http.runtime.QuarkusErrorHandler"));
        loggers.forEach(logger -> logger.addHandler(log));
        try {
            sendInPieces(30);
            assertFalse(logged.await(2, TimeUnit.SECONDS), errors.toString());
        } finally {
            loggers.forEach(logger -> logger.removeHandler(log));
        }
    }

    /** By hand: the answer comes, and the connection goes, before everything is sent. */
    private static void sendInPieces(int pieces) throws IOException {
        String host = "127.0.0.1:" + RestAssured.port;
        String piece = "80000\r\n" + "x".repeat(0x80000) + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /accounts HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                                    + "\r\nCookie: stet="
                                    + As.signIn("ines", As.password("ines"))
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(US_ASCII));
            for (int sent = 0; sent < pieces; sent++) socket.getOutputStream().write(piece.getBytes(US_ASCII));
        } catch (SocketException closedMeanwhile) {
            // As it should be.
        }
    }

    @Test
    void an_unknown_address_is_not_found_even_for_a_form() {
        String nowhere = "/nothing/here?submission=" + UUID.randomUUID();
        assertEquals(404, As.ada().post(nowhere).statusCode());
        assertEquals(404, As.nobody().post(nowhere).statusCode());
        assertEquals(
                405, As.nobody().put("/login?submission=" + UUID.randomUUID()).statusCode());
    }

    @Test
    void refusals_wear_the_desks_dress() {
        assertEquals("Not found", Html.of(As.ada().get("/nothing/here")).heading());
        assertEquals("Not found", Html.of(As.nobody().get("/nothing/here")).heading());
        assertEquals("Not allowed", Html.of(As.ada().get("/accounts")).heading());
        assertEquals("Not that way", Html.of(As.ada().put("/login")).heading());
    }
}

package stet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.support.As;

/** What the log says of who came in and who was refused, and what it never says. */
@QuarkusTest
class SignInLogTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line instanceof ExtLogRecord own ? own.getFormattedMessage() : line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("stet").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("stet").removeHandler(listener);
    }

    @Test
    void who_came_in_and_who_was_refused_is_logged_without_what_they_typed() {
        As.signIn("bela", As.password("bela"));
        tried("bela", "a-wrong-password-for-once");
        tried("my-password-in-the-wrong-field", "x");
        assertEquals(1, count("Signed in bela from 127.0.0.1"));
        assertEquals(1, count("Refused to sign in bela from 127.0.0.1"));
        assertEquals(1, count("Refused to sign in nobody from 127.0.0.1"));
        for (String secret : List.of(As.password("bela"), "for-once", "wrong-field")) {
            assertFalse(lines.toString().contains(secret), lines.toString());
        }
    }

    @Test
    void what_was_forbidden_is_logged_with_who_and_where_on_one_line() {
        As.program("ada").get("/api/v1/history").then().statusCode(403);
        As.ada()
                .urlEncodingEnabled(false)
                .get("/accounts/a%0aSigned%20in%20ines")
                .then()
                .statusCode(403);
        assertEquals(1, count("Forbidden to ada: GET /api/v1/history"));
        assertEquals(1, count("Forbidden to ada: GET /accounts/a%0aSigned%20in%20ines"));
        assertTrue(lines.stream().noneMatch(line -> line.contains("\n")), lines.toString());
    }

    private static void tried(String login, String password) {
        As.nobody()
                .formParam("stet-login", login)
                .formParam("stet-password", password)
                .post("/login")
                .then()
                .statusCode(401);
    }

    private long count(String line) {
        return lines.stream().filter(line::equals).count();
    }
}

package stet.account;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Saved;

/** A session is over after its time, and is then forgotten. */
@QuarkusTest
class SessionEndTest {
    @Test
    void nobody_stays_signed_in_for_good_however_busy() {
        String cookie = As.signIn("bela", As.password("bela"));
        reads(cookie, 200);
        started(cookie, Duration.ofDays(30).minusMinutes(5));
        reads(cookie, 200);
        started(cookie, Duration.ofDays(30).plusMinutes(5));
        reads(cookie, 303);
    }

    @Test
    void nobody_stays_signed_in_at_rest() {
        String cookie = As.signIn("bela", As.password("bela"));
        seen(cookie, Duration.ofHours(12).plusMinutes(5));
        reads(cookie, 303);
    }

    @Test
    void what_is_over_is_swept_when_somebody_signs_in_and_nothing_else_is() {
        String old = As.signIn("bela", As.password("bela"));
        String idle = As.signIn("bela", As.password("bela"));
        String going = As.signIn("bela", As.password("bela"));
        started(old, Duration.ofDays(31));
        seen(idle, Duration.ofDays(2));
        As.signIn("bela", As.password("bela"));
        assertEquals(0L, kept(old));
        assertEquals(0L, kept(idle));
        assertEquals(1L, kept(going));
    }

    @Test
    void a_token_that_is_over_is_swept_when_another_is_made() {
        String old = As.token("bela");
        Saved.run(() -> AccessToken.update(
                "expiresAt = ?1 where tokenHash = ?2", Instant.now().minusSeconds(1), Secret.hash(old)));
        As.token("bela");
        assertEquals(0L, (long) Saved.in(() -> AccessToken.count("tokenHash", Secret.hash(old))));
    }

    private static void started(String cookie, Duration ago) {
        Saved.run(() -> LoginSession.update(
                "startedAt = ?1 where tokenHash = ?2", Instant.now().minus(ago), Secret.hash(cookie)));
    }

    private static void seen(String cookie, Duration ago) {
        Saved.run(() -> LoginSession.update(
                "seenAt = ?1 where tokenHash = ?2", Instant.now().minus(ago), Secret.hash(cookie)));
    }

    private static long kept(String cookie) {
        return Saved.in(() -> LoginSession.count("tokenHash", Secret.hash(cookie)));
    }

    private static void reads(String cookie, int status) {
        var answer = As.nobody().cookie("stet", cookie).get("/account").then().statusCode(status);
        if (status == 303) answer.header("Location", containsString("/login"));
    }
}

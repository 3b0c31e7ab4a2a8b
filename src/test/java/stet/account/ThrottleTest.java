package stet.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

/** How often a password may be guessed, and who is not hurt by others' guesses. */
@QuarkusTest
class ThrottleTest {
    private static final String HERE = "127.0.0.1";

    /** What is guessed here must not keep the other tests out. */
    @AfterEach
    void forget() {
        Saved.run(() -> Attempts.delete("subject", Secret.hash("address " + HERE)));
    }

    @Test
    void after_ten_wrong_tries_even_the_right_password_has_to_wait() {
        String login = newcomer();
        for (int i = 0; i < Throttle.PAIR; i++)
            assertEquals(401, signIn(login, "wrong").statusCode());
        Response refused = signIn(login, password(login));
        assertEquals(429, refused.statusCode());
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 0 && seconds <= 900, refused.header("Retry-After"));
        assertTrue(Html.of(refused).text().contains("That was tried too often. Try again in 15 minutes."));
        assertEquals(429, token(login, password(login)).statusCode());
        assertEquals("application/problem+json", token(login, password(login)).contentType());
        rewind("login " + login + " at " + HERE);
        assertEquals(303, signIn(login, password(login)).statusCode());
    }

    @Test
    void a_login_that_nobody_has_is_counted_alike() {
        String nobody = "n" + UUID.randomUUID().toString().substring(0, 13);
        for (int i = 0; i < Throttle.PAIR; i++)
            assertEquals(401, token(nobody, "wrong").statusCode());
        assertEquals(429, token(nobody, "wrong").statusCode());
        assertTrue(Integer.parseInt(token(nobody, "wrong").header("Retry-After")) > 0);
    }

    @Test
    void a_right_password_costs_no_try() {
        String login = newcomer();
        for (int i = 0; i < Throttle.PAIR + 2; i++) {
            assertEquals(303, signIn(login, password(login)).statusCode());
        }
    }

    @Test
    void right_passwords_at_the_same_moment_are_all_let_in() throws Exception {
        String login = newcomer();
        ExecutorService many = Executors.newFixedThreadPool(2 * Throttle.PAIR);
        try {
            List<Callable<Integer>> tries = Collections.nCopies(
                    2 * Throttle.PAIR, () -> signIn(login, password(login)).statusCode());
            for (Future<Integer> one : many.invokeAll(tries)) assertEquals(303, one.get());
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void whoever_guesses_many_logins_has_to_wait_for_all() {
        Saved.run(() -> {
            for (int i = 0; i < Throttle.ADDRESS; i++) Attempts.count("address " + HERE, Instant.now());
        });
        assertEquals(429, signIn(newcomer(), "wrong").statusCode());
    }

    @Test
    void a_login_tried_from_everywhere_is_still_open_to_its_owner() {
        String login = newcomer();
        Saved.run(() -> {
            for (int i = 0; i < Throttle.LOGIN * 5; i++) Attempts.count("login " + login, Instant.now());
        });
        assertEquals(303, signIn(login, password(login)).statusCode());
        for (int i = 0; i < Throttle.PAIR_UNDER_ATTACK; i++) {
            assertEquals(401, signIn(login, "wrong").statusCode());
        }
        assertEquals(429, signIn(login, "wrong").statusCode());
    }

    @Test
    void two_first_tries_at_once_are_two() throws Exception {
        String login = newcomer();
        forget();
        List<Integer> both = Together.both(() -> signIn(login, "wrong").statusCode());
        assertEquals(List.of(401, 401), both);
        assertEquals(2, Saved.in(() -> ((Attempts) Attempts.findById(Secret.hash("login " + login))).tried()));
    }

    @Test
    void the_own_password_is_guessed_no_faster_by_whoever_sits_at_a_strange_desk() {
        String login = newcomer();
        String cookie = As.signIn(login, password(login));
        List<Integer> answers = IntStream.range(0, Throttle.PAIR + 1)
                .mapToObj(i -> As.nobody()
                        .cookie("stet", cookie)
                        .formParam("currentPassword", "not the one it is")
                        .formParam("newPassword", "stand somewhere else")
                        .post("/account/password")
                        .statusCode())
                .toList();
        assertEquals(429, answers.get(Throttle.PAIR));
        assertEquals(422, answers.get(0));
    }

    private static Response signIn(String login, String password) {
        return As.nobody()
                .formParam("stet-login", login)
                .formParam("stet-password", password)
                .post("/login");
    }

    private static Response token(String login, String password) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", password, "name", "x"))
                .post("/api/v1/tokens");
    }

    /** As if a quarter of an hour had passed. */
    private static void rewind(String what) {
        Saved.run(() -> Attempts.update(
                "since = ?1 where subject = ?2",
                Instant.now().minus(Attempts.WINDOW).minusSeconds(1),
                Secret.hash(what)));
    }

    private static String newcomer() {
        String login = "t" + UUID.randomUUID().toString().substring(0, 13);
        As.program("ines")
                .body(Map.of("login", login, "name", "T", "roles", List.of("checker"), "password", password(login)))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return login;
    }

    private static String password(String login) {
        return "a long one of " + login;
    }
}

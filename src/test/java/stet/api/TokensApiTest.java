package stet.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.AccessToken;
import stet.account.Act;
import stet.history.Event;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Saved;
import stet.support.Together;

/** What lets a program in, and what no longer does. */
@QuarkusTest
class TokensApiTest {
    private static final String PASSWORD = "a-long-enough-one";

    @Test
    void a_token_is_shown_once_and_kept_as_its_digest() {
        String login = newcomer("checker");
        Instant until = Instant.parse(minted(login, PASSWORD, "night export")
                .statusCode(201)
                .body("token", matchesPattern("stet_[A-Za-z0-9_-]{43}"))
                .body("name", equalTo("night export"))
                .extract()
                .path("expiresAt"));
        assertTrue(Duration.between(Instant.now(), until).minusDays(90).abs().compareTo(Duration.ofMinutes(1)) < 0);
        String token = token(login);
        assertEquals(2, tokens(login).size());
        assertEquals(
                1L,
                (long) Saved.in(() -> AccessToken.count("tokenHash = ?1", Sha256.hex(token))),
                "the digest is stored");
        assertEquals(0L, (long) Saved.in(() -> AccessToken.count("tokenHash = ?1", token)), "the token is not");
        Event last = deeds(login, Act.MAKE_TOKEN).get(1);
        assertEquals("2 test", last.says("token"));
        assertFalse(last.content().contains(token));
    }

    @Test
    void a_wrong_password_an_unknown_login_and_a_deactivated_person_get_the_same_answer() {
        String gone = newcomer("checker");
        As.ines().post("/accounts/" + gone + "/deactivation").then().statusCode(303);
        for (String login : List.of("ada", "nobody-has-this", gone)) {
            minted(login, login.equals(gone) ? PASSWORD : "not-the-password", "x")
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .contentType("application/problem+json")
                    .body("detail", equalTo("Login and password do not fit together."));
        }
    }

    @Test
    void a_token_says_what_it_is_for() {
        minted("ada", As.password("ada"), " ").statusCode(422).body("errors.field", hasItem("name"));
        minted("ada", As.password("ada"), "x".repeat(101)).statusCode(422).body("errors.field", hasItem("name"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("login", "password", "name")));
    }

    @Test
    void revoking_one_ends_that_one_at_once() {
        String login = newcomer("checker");
        String first = token(login);
        String second = token(login);
        reads(first, 200);
        String cookie = As.signIn(login, PASSWORD);
        As.nobody()
                .cookie("stet", cookie)
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString("/account/tokens/1/revocation"));
        As.nobody()
                .cookie("stet", cookie)
                .post("/account/tokens/1/revocation")
                .then()
                .statusCode(303);
        reads(first, 401);
        reads(second, 200);
        assertEquals("1 test", deeds(login, Act.REVOKE_TOKEN).get(0).says("token"));
        As.ada().post("/account/tokens/99/revocation").then().statusCode(404);
        As.nobody()
                .cookie("stet", cookie)
                .get("/account")
                .then()
                .body(not(containsString("/account/tokens/1/revocation")));
    }

    @Test
    void tokens_die_with_sign_out_everywhere_and_with_the_account() {
        String login = newcomer("checker");
        String token = token(login);
        As.nobody()
                .cookie("stet", As.signIn(login, PASSWORD))
                .post("/account/sign-out-everywhere")
                .then()
                .statusCode(303);
        reads(token, 401);
        String other = token(login);
        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);
        reads(other, 401);
    }

    @Test
    void two_made_at_once_are_two() throws Exception {
        String login = newcomer("checker");
        List<Integer> both =
                Together.both(() -> minted(login, PASSWORD, "test").extract().statusCode());
        assertEquals(List.of(201, 201), both);
        assertEquals(
                List.of(1, 2), tokens(login).stream().map(AccessToken::number).toList());
    }

    /** Whoever comes in by the old password just then is too late, and the new one stays. */
    @Test
    void a_token_made_while_the_password_changes_undoes_nothing() throws Exception {
        String login = newcomer("checker");
        String cookie = As.signIn(login, PASSWORD);
        Together.both(
                () -> minted(login, PASSWORD, "test").extract().statusCode(),
                () -> As.nobody()
                        .cookie("stet", cookie)
                        .formParam("currentPassword", PASSWORD)
                        .formParam("newPassword", "another-long-one")
                        .post("/account/password")
                        .statusCode());
        minted(login, PASSWORD, "test").statusCode(401);
        minted(login, "another-long-one", "test").statusCode(201);
    }

    @Test
    void a_token_is_over_after_its_time() {
        String login = newcomer("checker");
        String token = token(login);
        Saved.run(() -> AccessToken.update(
                "expiresAt = ?1 where tokenHash = ?2", Instant.now().minusSeconds(1), Sha256.hex(token)));
        reads(token, 401);
        assertEquals(List.of(), tokens(login));
    }

    @Test
    void no_cookie_opens_the_interface_and_no_token_opens_a_page() {
        As.ada().get("/api/v1/claims").then().statusCode(401).contentType("application/problem+json");
        As.program("ada").redirects().follow(false).get("/claims").then().statusCode(303);
        As.program("ada").redirects().follow(false).get("/account").then().statusCode(303);
        As.program("ada")
                .header("Origin", "http://localhost")
                .redirects()
                .follow(false)
                .post("/account/sign-out-everywhere")
                .then()
                .statusCode(403);
    }

    @Test
    void a_token_has_the_roles_of_its_person_and_no_more() {
        As.program("ada")
                .body("{\"login\":\"x\",\"name\":\"X\",\"roles\":[\"admin\"]}")
                .post("/api/v1/accounts")
                .then()
                .statusCode(403);
        As.program("ada").get("/api/v1/history").then().statusCode(403);
    }

    @Test
    void files_are_given_to_a_good_token_and_to_no_other() {
        for (String file : List.of("/claims.csv", "/evidence.csv", "/claims.zip")) {
            As.program("ada").get(file).then().statusCode(200);
            for (String wrong : List.of("Bearer stet_nonsense", "Bearer", "Basic YWRhOng=")) {
                As.ada()
                        .header("Authorization", wrong)
                        .get(file)
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .header("WWW-Authenticate", "Bearer");
            }
        }
        As.program("ada")
                .get("/claims.csv?stage=nonsense")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("stage")));
    }

    private static void reads(String token, int status) {
        As.bearer(token).get("/api/v1/articles").then().statusCode(status);
    }

    private static ValidatableResponse minted(String login, String password, String name) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", password, "name", name))
                .post("/api/v1/tokens")
                .then();
    }

    private static String token(String login) {
        return minted(login, PASSWORD, "test").statusCode(201).extract().path("token");
    }

    /** Somebody new with a password, who can make tokens at once. */
    static String newcomer(String role) {
        String login = "p" + System.nanoTime();
        As.program("ines")
                .body(Map.of("login", login, "name", "New Person", "roles", List.of(role), "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return login;
    }

    private static List<AccessToken> tokens(String login) {
        return Saved.in(() -> AccessToken.of(Saved.account(login)));
    }

    private static List<Event> deeds(String login, Act act) {
        return Saved.in(() -> Event.of("account", login, act).toList());
    }
}

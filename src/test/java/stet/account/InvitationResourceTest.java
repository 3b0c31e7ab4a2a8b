package stet.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.Together;
import stet.web.Clocks;

@QuarkusTest
class InvitationResourceTest {
    @Test
    void whoever_follows_the_link_chooses_a_password_and_is_in() {
        String login = People.freeLogin();
        String path = "/invitations/" + People.invite(login, Role.CHECKER);
        Html page = Html.of(As.nobody().get(path));
        assertTrue(page.text().contains("Person " + login));
        assertEquals(login, page.page().getElementById("login").val());

        Response answer = As.nobody().formParam("password", People.PASSWORD).post(path);
        answer.then().statusCode(303).header("Location", matchesPattern("https?://[^/]+/"));
        As.nobody()
                .cookie("stet", answer.cookie("stet"))
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString(login));
        As.signIn(login, People.PASSWORD);

        var event = People.lastEvent(login);
        assertEquals(Act.ACCEPT_INVITATION, event.act());
        assertEquals(login, event.actor());
        assertFalse(event.content().contains(People.PASSWORD));
    }

    @Test
    void a_used_link_is_over() {
        String path = "/invitations/" + usedToken();
        Response shown = As.nobody().get(path);
        assertEquals(410, shown.statusCode());
        assertTrue(Html.of(shown).text().contains("has been used"));
        As.nobody().formParam("password", "another fine word").post(path).then().statusCode(410);
    }

    @Test
    void an_expired_link_is_over() {
        String login = People.freeLogin();
        People.invite(login, Role.CHECKER);
        String token = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.make(
                        Account.shown(login),
                        Account.shown("ines"),
                        Clocks.now().minus(Duration.ofDays(7))));
        Response shown = As.nobody().get("/invitations/" + token);
        assertEquals(410, shown.statusCode());
        assertTrue(Html.of(shown).text().contains("expired"));
        As.nobody()
                .formParam("password", People.PASSWORD)
                .post("/invitations/" + token)
                .then()
                .statusCode(410);
        assertTrue(People.stored(login).isInvited());
    }

    @Test
    void a_link_that_never_was_is_not_found() {
        for (String token : List.of("x", "%00", "%ED%A0%80", "a".repeat(3000))) {
            As.nobody()
                    .urlEncodingEnabled(false)
                    .get("/invitations/" + token)
                    .then()
                    .statusCode(404)
                    .body(containsString("not known here"));
        }
    }

    @Test
    void a_password_against_the_rules_is_refused_and_not_shown_again() {
        String login = People.freeLogin();
        String path = "/invitations/" + People.invite(login, Role.CHECKER);
        for (String password : List.of("", "too short 1", "é".repeat(37), "passwordpassword", "null\0null\0null")) {
            Response answer = As.nobody().formParam("password", password).post(path);
            assertEquals(422, answer.statusCode(), password);
            Html page = Html.of(answer);
            assertFalse(page.error("password").isEmpty(), password);
            assertEquals("", page.value("password"));
        }
        assertTrue(People.stored(login).isInvited());
        assertEquals(1, People.history(login).size());
    }

    @Test
    void nobody_comes_in_before_they_chose_a_password() {
        String login = People.freeLogin();
        People.invite(login, Role.CHECKER);
        As.nobody()
                .formParam("stet-login", login)
                .formParam("stet-password", "")
                .post("/login")
                .then()
                .statusCode(401);
    }

    @Test
    void of_two_who_follow_a_link_at_once_one_is_too_late() throws Exception {
        String login = People.freeLogin();
        String path = "/invitations/" + People.invite(login, Role.CHECKER);
        List<Integer> answers = Together.both(
                () -> As.nobody()
                        .formParam("password", "the first of the two")
                        .post(path)
                        .statusCode(),
                () -> As.nobody()
                        .formParam("password", "the other of the two")
                        .post(path)
                        .statusCode());
        assertEquals(List.of(303, 410), answers.stream().sorted().toList());
        assertEquals(2, People.history(login).size());
    }

    private static String usedToken() {
        String token = People.invite(People.freeLogin(), Role.CHECKER);
        People.accept(token);
        return token;
    }
}

package stet.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;

@QuarkusTest
class OwnAccountResourceTest {
    private static final String NEW = "stand somewhere else";

    @Test
    void everybody_sees_their_own_name_login_and_roles() {
        String text = Html.of(As.ada().get("/account")).text();
        assertTrue(text.contains("Ada Okafor") && text.contains("ada") && text.contains("checker"), text);
        As.nobody().get("/account").then().statusCode(303);
    }

    @Test
    void who_has_no_token_yet_is_told_how_a_program_gets_one() {
        Html page = Html.of(
                session(As.signIn(People.with(Role.CHECKER), People.PASSWORD)).get("/account"));
        assertTrue(page.text().contains("/api/v1/tokens"));
        assertFalse(page.has("table"));
    }

    @Test
    void a_new_password_ends_every_other_session() {
        String login = People.with(Role.CHECKER);
        String here = As.signIn(login, People.PASSWORD);
        String elsewhere = As.signIn(login, People.PASSWORD);

        change(here, People.PASSWORD, NEW).then().statusCode(303).header("Location", endsWith("/account?changed=yes"));

        session(here).get("/account?changed=yes").then().statusCode(200).body(containsString("password is changed"));
        session(elsewhere).get("/account").then().statusCode(303);
        As.signIn(login, NEW);
        As.nobody()
                .formParam("stet-login", login)
                .formParam("stet-password", People.PASSWORD)
                .post("/login")
                .then()
                .statusCode(401);
        var event = People.lastEvent(login);
        assertEquals(Act.CHANGE_PASSWORD, event.act());
        assertFalse(event.content().contains(NEW) || event.content().contains(People.PASSWORD));
    }

    @Test
    void a_wrong_or_weak_password_is_refused_beside_its_field_and_not_shown_again() {
        String login = People.with(Role.CHECKER);
        Response answer = change(As.signIn(login, People.PASSWORD), "not my password at all", "weak");
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.error("currentPassword").contains("not your password"));
        assertTrue(page.error("newPassword").contains("12 characters"));
        assertFalse(answer.asString().contains("not my password at all"));
        As.signIn(login, People.PASSWORD);
        assertEquals(2, People.history(login).size());
    }

    @Test
    void the_second_post_of_a_new_password_changes_nothing() {
        String login = People.with(Role.CHECKER);
        String cookie = As.signIn(login, People.PASSWORD);
        String path = "/account/password?submission=" + UUID.randomUUID();
        for (int post = 0; post < 2; post++) {
            session(cookie)
                    .formParam("currentPassword", People.PASSWORD)
                    .formParam("newPassword", NEW)
                    .post(path)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/account?changed=yes"));
        }
        assertEquals(3, People.history(login).size());
    }

    @Test
    void signing_out_everywhere_ends_every_session_at_once() {
        String login = People.with(Role.CHECKER);
        String here = As.signIn(login, People.PASSWORD);
        String elsewhere = As.signIn(login, People.PASSWORD);
        session(here)
                .post("/account/sign-out-everywhere")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login"))
                .header("Set-Cookie", containsString("Max-Age=0"));
        session(here).get("/account").then().statusCode(303);
        session(elsewhere).get("/account").then().statusCode(303);
        assertEquals(Act.SIGN_OUT_EVERYWHERE, People.lastEvent(login).act());
    }

    /** An admin takes a role away while its holder's request is under way. */
    @Test
    void a_new_password_writes_back_no_role_that_was_taken_away_meanwhile() {
        String login = People.with(Role.CHECKER, Role.ADMIN);
        QuarkusTransaction.requiringNew().run(() -> {
            Account own = Account.shown(login);
            QuarkusTransaction.requiringNew().run(() -> {
                Account ines = Account.shown("ines");
                Account.toChange(login, ines).setRoles(Set.of(Role.CHECKER), ines);
            });
            own.changePassword(NEW, "");
        });
        assertEquals(Set.of(Role.CHECKER), People.stored(login).roles());
    }

    @Test
    void signing_out_everywhere_is_not_done_unseen_after_a_lost_session() {
        String login = People.with(Role.CHECKER);
        String here = As.signIn(login, People.PASSWORD);
        session(here).post("/account/sign-out-everywhere?draft=1").then().statusCode(409);
        session(here).get("/account").then().statusCode(200);
        assertEquals(2, People.history(login).size());
    }

    @Test
    void whoever_gives_an_address_gets_mail_and_the_history_does_not_say_where() {
        String login = People.with(Role.CHECKER);
        String here = As.signIn(login, People.PASSWORD);
        long version = People.stored(login).version();
        mail(here, " ada@paper.example ").then().statusCode(303).header("Location", endsWith("/account?changed=email"));
        assertEquals("ada@paper.example", People.stored(login).email());
        assertEquals(version, People.stored(login).version(), "no form that an admin has open is stale");
        assertEquals(Act.SET_EMAIL, People.lastEvent(login).act());
        assertEquals("on", People.lastEvent(login).says("mail"));
        assertFalse(People.lastEvent(login).content().contains("paper.example"));
        Html page = Html.of(session(here).get("/account?changed=email"));
        assertEquals("ada@paper.example", page.value("email"));
        assertTrue(page.text().contains("Saved."));
        mail(here, "ada@paper.example").then().statusCode(303);
        assertEquals(3, People.history(login).size(), "nothing was changed");
        mail(here, "").then().statusCode(303);
        assertEquals("", People.stored(login).email());
        assertEquals("off", People.lastEvent(login).says("mail"));
    }

    @Test
    void what_is_no_address_is_refused_beside_its_field() {
        String login = People.with(Role.CHECKER);
        String here = As.signIn(login, People.PASSWORD);
        for (String typed : List.of(
                "nowhere",
                "a@b",
                "@paper.example",
                "a b@paper.example",
                "a@paper.example, b@paper.example",
                "a@paper.example\nBcc: b@paper.example",
                "Ada <a@paper.example>",
                "a@-paper.example",
                "\u00e4@paper.example",
                "a@" + "x".repeat(250) + ".example")) {
            Response answer = mail(here, typed);
            assertEquals(422, answer.statusCode(), typed);
            assertFalse(Html.of(answer).error("email").isEmpty(), typed);
        }
        assertEquals("", People.stored(login).email());
        assertEquals(2, People.history(login).size());
        mail(here, "o'hara.j+desk@mail.paper-of-record.example").then().statusCode(303);
    }

    private static Response mail(String cookie, String address) {
        return session(cookie).formParam("email", address).post("/account/email");
    }

    private static Response change(String cookie, String current, String wanted) {
        return session(cookie)
                .formParam("currentPassword", current)
                .formParam("newPassword", wanted)
                .post("/account/password");
    }

    private static RequestSpecification session(String cookie) {
        return As.nobody().cookie("stet", cookie);
    }
}

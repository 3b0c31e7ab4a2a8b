package stet.account;

import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.NormalDesk;
import stet.support.Together;
import stet.web.Clocks;

/** The page behind the link on the console; when there is such a link is {@link FirstAdminTest}'s. */
@QuarkusTest
@TestProfile(NormalDesk.class)
class SetupResourceTest {
    @Inject
    FirstAdmin firstAdmin;

    /** Each test begins at the first start of a desk. */
    @BeforeEach
    void nobodyIsThereYet() {
        QuarkusTransaction.requiringNew().run(() -> {
            LoginSession.deleteAll();
            Invitation.deleteAll();
            Account.deleteAll();
        });
    }

    @Test
    void whoever_opens_the_link_on_the_console_becomes_the_first_admin() {
        String link = firstAdmin.link().orElseThrow();
        assertTrue(link.startsWith("http://127.0.0.1:"), link);
        assertEquals("Set up this desk", Html.of(As.nobody().get(link)).heading());

        Response answer = setUp(link, "root.desk", People.PASSWORD);
        answer.then().statusCode(303).header("Location", matchesPattern("https?://[^/]+/"));
        As.nobody()
                .cookie("stet", answer.cookie("stet"))
                .get("/accounts")
                .then()
                .statusCode(200);
        assertEquals(Set.of(Role.ADMIN), People.stored("root.desk").roles());

        assertTrue(firstAdmin.link().isEmpty());
        As.nobody().get(link).then().statusCode(404);
        var line = People.lastEvent("root.desk");
        assertEquals(Act.ACCEPT_INVITATION, line.act());
        assertFalse(line.content().contains(People.PASSWORD));
    }

    @Test
    void the_link_is_dead_once_there_is_an_admin() {
        String link = firstAdmin.link().orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> Account.invite("other", "Other", Set.of(Role.ADMIN), null)
                        .takePassword(People.PASSWORD));
        Response late = As.nobody().get(link);
        assertEquals(410, late.statusCode());
        assertTrue(Html.of(late).text().contains("has an admin already"));
        setUp(link, "root.desk", People.PASSWORD).then().statusCode(410);
        assertEquals(1, accounts());
    }

    @Test
    void of_two_who_open_the_link_one_becomes_admin() throws Exception {
        String link = firstAdmin.link().orElseThrow();
        List<Integer> answers = Together.both(
                () -> setUp(link, "first", People.PASSWORD).statusCode(),
                () -> setUp(link, "second", People.PASSWORD).statusCode());
        assertEquals(List.of(303, 410), answers.stream().sorted().toList());
        assertEquals(1, accounts());
    }

    @Test
    void a_second_post_of_the_same_form_is_answered_as_the_first() {
        String link = firstAdmin.link().orElseThrow() + "?submission=" + UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            setUp(link, "root.desk", People.PASSWORD)
                    .then()
                    .statusCode(303)
                    .header("Location", matchesPattern("https?://[^/]+/"));
        }
        assertEquals(1, accounts());
        assertEquals(Act.ACCEPT_INVITATION, People.lastEvent("root.desk").act());
        assertEquals(2, People.history("root.desk").size());
    }

    @Test
    void an_invitation_sets_nothing_up_and_the_set_up_link_is_no_invitation() {
        String link = firstAdmin.link().orElseThrow();
        As.nobody().get(link.replace("/setup/", "/invitations/")).then().statusCode(404);
        String invitation = QuarkusTransaction.requiringNew().call(() -> {
            Account eve = Account.invite("eve", "Eve", Set.of(Role.CHECKER), null);
            return Invitation.make(eve, null, Clocks.now());
        });
        As.nobody().get("/setup/" + invitation).then().statusCode(404);
        setUp("/setup/" + invitation, "root.desk", People.PASSWORD).then().statusCode(404);
    }

    @Test
    void a_bad_form_is_shown_again_without_the_password() {
        String link = firstAdmin.link().orElseThrow();
        Response answer = setUp(link, "Root", "weak");
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.error("login").contains("2 to 40"));
        assertTrue(page.error("password").contains("12 characters"));
        assertEquals("Root", page.value("login"));
        assertEquals("Ruth Desk", page.value("name"));
        assertEquals("", page.value("password"));
        assertEquals(0, accounts());
    }

    private static Response setUp(String link, String login, String password) {
        return As.nobody()
                .formParam("login", login)
                .formParam("name", "Ruth Desk")
                .formParam("password", password)
                .post(link);
    }

    private static long accounts() {
        return QuarkusTransaction.requiringNew().call(() -> Account.count());
    }
}

package stet.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.support.As;
import stet.support.Html;
import stet.support.Together;

@QuarkusTest
class AccountsResourceTest {
    @Test
    void everybody_is_listed_with_roles_and_state() {
        String came = People.with(Role.CHECKER, Role.ADMIN);
        String invited = People.freeLogin();
        People.invite(invited, Role.CHECKER);
        Html page = Html.of(As.ines().get("/accounts"));
        assertEquals("Accounts", page.heading());
        assertTrue(row(page, came).contains("checker admin active"), row(page, came));
        assertTrue(row(page, invited).contains("checker invited"), row(page, invited));
    }

    @Test
    void an_invitation_makes_an_account_and_shows_its_link_once() {
        String login = People.freeLogin();
        Response answer = invitation(login).post("/accounts");

        assertEquals(201, answer.statusCode());
        assertEquals("no-store", answer.header("Cache-Control"));
        String link = Html.of(answer).page().getElementById("link").val();
        assertTrue(link.matches("http://127\\.0\\.0\\.1:\\d+/invitations/[\\w-]{43}"), link);

        Account account = People.stored(login);
        assertEquals("Eve Adeyemi", account.name());
        assertEquals(Set.of(Role.CHECKER, Role.EDITOR), account.roles());
        assertTrue(account.isInvited());

        var event = People.lastEvent(login);
        assertEquals(Act.INVITE, event.act());
        assertEquals("ines", event.actor());
        assertEquals(
                List.of("Eve Adeyemi", "checker,editor"),
                event.changes().stream().map(change -> change.after()).toList());
        assertFalse(event.content().contains(link.substring(link.lastIndexOf('/') + 1)));
        assertFalse(As.ines().get("/accounts").asString().contains(link));
    }

    @Test
    void the_second_post_of_an_invitation_is_sent_to_the_account() {
        String login = People.freeLogin();
        String form = "/accounts?submission=" + UUID.randomUUID();
        invitation(login).post(form).then().statusCode(201);
        invitation(login).post(form).then().statusCode(303).header("Location", endsWith("/accounts/" + login));
        assertEquals(1, People.history(login).size());
    }

    @Test
    void a_double_click_makes_one_account() throws Exception {
        String login = People.freeLogin();
        String form = "/accounts?submission=" + UUID.randomUUID();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Integer> answers = Together.both(() -> {
            RequestSpecification request = invitation(login);
            start.await();
            return request.post(form).statusCode();
        });
        assertEquals(List.of(201, 303), answers.stream().sorted().toList());
        assertEquals(1, People.history(login).size());
    }

    @Test
    void a_form_with_errors_says_so_beside_each_field_and_keeps_what_was_typed() {
        Response answer = As.ines()
                .formParam("name", "n".repeat(101))
                .formParam("login", "Eve Adeyemi")
                .post("/accounts");
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.error("name").contains("100"), page.text());
        assertTrue(page.error("login").contains("2 to 40"));
        assertTrue(page.error("roles").contains("at least one"));
        assertEquals("Eve Adeyemi", page.value("login"));
        assertEquals("n".repeat(101), page.value("name"));
        assertFalse(page.has("[name=roles][checked]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Eve", "e v", "é.e", "eve/x", "", "12345678901234567890123456789012345678901"})
    void a_login_of_another_shape_is_refused(String login) {
        Response answer = invitation(login).post("/accounts");
        assertEquals(422, answer.statusCode());
        assertFalse(Html.of(answer).error("login").isEmpty());
    }

    @Test
    void a_login_is_never_given_away_again_even_after_deactivation() {
        String taken = People.with(Role.CHECKER);
        String gone = People.with(Role.CHECKER);
        As.ines().post("/accounts/" + gone + "/deactivation").then().statusCode(303);
        for (String login : List.of(taken, gone)) {
            Response answer = invitation(login).post("/accounts");
            assertEquals(422, answer.statusCode());
            assertTrue(Html.of(answer).error("login").contains("not given away again"));
            assertEquals("Person " + login, People.stored(login).name());
        }
    }

    @Test
    void a_role_that_does_not_exist_is_refused() {
        String login = People.freeLogin();
        Response answer = As.ines()
                .formParam("name", "Eve")
                .formParam("login", login)
                .formParam("roles", "checker", "owner")
                .post("/accounts");
        assertEquals(422, answer.statusCode());
        assertFalse(People.exists(login));
    }

    @Test
    void the_name_is_kept_with_plain_spaces_and_shown_escaped() {
        String login = People.freeLogin();
        As.ines()
                .formParam("name", "  <b>Eve</b>\n Adeyemi ")
                .formParam("login", login)
                .formParam("roles", "checker")
                .post("/accounts")
                .then()
                .statusCode(201)
                .body(containsString("&lt;b&gt;Eve"));
        assertEquals("<b>Eve</b> Adeyemi", People.stored(login).name());
    }

    @Test
    void only_admins_see_accounts_and_invite() {
        String login = People.freeLogin();
        for (String other : List.of("ada", "mara")) {
            As.login(other).get("/accounts").then().statusCode(403);
            As.login(other)
                    .formParam("name", "Eve")
                    .formParam("login", login)
                    .formParam("roles", "admin")
                    .post("/accounts")
                    .then()
                    .statusCode(403);
        }
        As.nobody().get("/accounts").then().statusCode(303).header("Location", containsString("/login?to="));
        As.nobody().formParam("login", login).post("/accounts").then().statusCode(401);
        assertFalse(People.exists(login));
    }

    @Test
    void a_name_that_nobody_can_see_is_none() {
        String login = People.freeLogin();
        Html page = Html.of(As.ines()
                .formParam("name", "\u200B\u2060")
                .formParam("login", login)
                .formParam("roles", "checker")
                .post("/accounts"));
        assertEquals("Fill this in.", page.error("name"));
        assertFalse(People.exists(login));
    }

    private static RequestSpecification invitation(String login) {
        return As.ines()
                .formParam("name", "Eve Adeyemi")
                .formParam("login", login)
                .formParam("roles", "checker", "editor");
    }

    private static String row(Html page, String login) {
        return page.page().select("tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.contains(login))
                .findFirst()
                .orElse("");
    }
}

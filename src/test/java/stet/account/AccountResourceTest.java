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
import java.util.concurrent.CyclicBarrier;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.Together;
import stet.web.Refusal;

@QuarkusTest
class AccountResourceTest {
    @Test
    void new_roles_count_at_once() {
        String login = People.with(Role.CHECKER);
        RequestSpecification person = People.as(login);
        person.get("/accounts").then().statusCode(403);

        roles(login, "checker", "admin")
                .post("/accounts/" + login + "/roles")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts/" + login));

        assertEquals(Set.of(Role.CHECKER, Role.ADMIN), People.stored(login).roles());
        assertEquals(200, person.get("/accounts").statusCode());
        var event = People.lastEvent(login);
        assertEquals(Act.SET_ROLES, event.act());
        assertEquals("checker", event.changes().get(0).before());
        assertEquals("checker,admin", event.changes().get(0).after());
    }

    @Test
    void a_stale_form_shows_both_states_and_changes_nothing() {
        String login = People.with(Role.CHECKER);
        RequestSpecification stale = roles(login, "checker", "admin");
        roles(login, "admin").post("/accounts/" + login + "/roles").then().statusCode(303);

        Response answer = stale.post("/accounts/" + login + "/roles");
        assertEquals(409, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.text().contains("now: admin. You had chosen: checker, admin."), page.text());
        assertTrue(page.has("[name=roles][value=checker][checked]"));
        assertFalse(page.has("[name=roles][value=editor][checked]"));
        assertEquals(Set.of(Role.ADMIN), People.stored(login).roles());
        assertEquals(String.valueOf(People.stored(login).version()), page.value("version"));
    }

    @Test
    void a_new_password_makes_no_roles_form_stale() {
        String login = People.freeLogin();
        String token = People.invite(login, Role.CHECKER);
        RequestSpecification opened = roles(login, "admin");
        People.accept(token);
        opened.post("/accounts/" + login + "/roles").then().statusCode(303);
    }

    @Test
    void somebody_without_a_role_is_refused_beside_the_boxes() {
        String login = People.with(Role.CHECKER);
        Response answer = roles(login).post("/accounts/" + login + "/roles");
        assertEquals(422, answer.statusCode());
        assertFalse(Html.of(answer).error("roles").isEmpty());
        assertEquals(Set.of(Role.CHECKER), People.stored(login).roles());
    }

    @Test
    void nobody_changes_their_own_roles_or_shuts_themselves_out() {
        String login = People.with(Role.ADMIN);
        RequestSpecification own = People.as(login);
        String path = "/accounts/" + login;
        own.post(path + "/deactivation").then().statusCode(403).body(containsString("another admin"));
        own.post(path + "/invitation").then().statusCode(403);
        own.formParam("version", People.stored(login).version())
                .formParam("roles", "admin", "editor")
                .post(path + "/roles")
                .then()
                .statusCode(403);
        assertEquals(Set.of(Role.ADMIN), People.stored(login).roles());
        assertTrue(People.stored(login).isActive());
        assertFalse(Html.of(People.as(login).get(path)).has("main form"));
    }

    @Test
    void a_deactivated_person_is_out_at_once_and_stays_readable() {
        String login = People.with(Role.CHECKER);
        RequestSpecification person = People.as(login);
        person.get("/account").then().statusCode(200);

        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);

        person.get("/account").then().statusCode(303).header("Location", containsString("/login"));
        As.nobody()
                .formParam("stet-login", login)
                .formParam("stet-password", People.PASSWORD)
                .post("/login")
                .then()
                .statusCode(401);
        assertEquals(Act.DEACTIVATE, People.lastEvent(login).act());
        Html page = Html.of(As.ines().get("/accounts/" + login));
        assertTrue(page.text().contains("deactivated on"));
        assertFalse(page.has("main form"));
        assertEquals(0L, sessions(login));
    }

    @Test
    void deactivation_is_for_good() {
        String login = People.freeLogin();
        String token = People.invite(login, Role.CHECKER);
        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);
        long lines = People.history(login).size();
        for (String act : List.of("deactivation", "invitation")) {
            As.ines().post("/accounts/" + login + "/" + act).then().statusCode(409);
        }
        roles(login, "editor").post("/accounts/" + login + "/roles").then().statusCode(409);
        As.nobody().get("/invitations/" + token).then().statusCode(404);
        assertEquals(lines, People.history(login).size());
    }

    @Test
    void a_new_link_replaces_the_old_one_and_the_password_once_it_is_used() {
        String login = People.freeLogin();
        String old = People.invite(login, Role.CHECKER);
        People.accept(old);
        String first = link(As.ines().post("/accounts/" + login + "/invitation"));
        String second = link(As.ines().post("/accounts/" + login + "/invitation"));
        RequestSpecification signedIn = People.as(login);

        As.nobody().get(first).then().statusCode(404);
        As.nobody()
                .formParam("password", "another fine word")
                .post(second)
                .then()
                .statusCode(303);

        signedIn.get("/account").then().statusCode(303);
        As.signIn(login, "another fine word");
        assertEquals(
                List.of(Act.ACCEPT_INVITATION, Act.INVITE, Act.INVITE, Act.ACCEPT_INVITATION, Act.INVITE),
                People.history(login).stream().map(event -> event.act()).toList());
    }

    @Test
    void the_second_post_for_a_link_makes_no_second_link() {
        String login = People.with(Role.CHECKER);
        String path = "/accounts/" + login + "/invitation?submission=" + UUID.randomUUID();
        String link = link(As.ines().post(path));
        As.ines().post(path).then().statusCode(303).header("Location", endsWith("/accounts/" + login));
        As.nobody().get(link).then().statusCode(200);
    }

    @Test
    void an_account_that_nobody_has_is_not_found() {
        for (String login : List.of("nobody.here", "ADA", "%00", "%ED%A0%80", "a%20b")) {
            As.ines().urlEncodingEnabled(false).get("/accounts/" + login).then().statusCode(404);
            As.ines()
                    .urlEncodingEnabled(false)
                    .post("/accounts/" + login + "/deactivation")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void only_admins_look_after_accounts() {
        String login = People.with(Role.CHECKER);
        for (String other : List.of("ada", "mara")) {
            As.login(other).get("/accounts/" + login).then().statusCode(403);
            for (String act : List.of("roles", "deactivation", "invitation")) {
                As.login(other).post("/accounts/" + login + "/" + act).then().statusCode(403);
            }
        }
        assertEquals(2, People.history(login).size());
    }

    /** Both have read each other as an admin before either acts. */
    @Test
    void of_two_admins_who_demote_each_other_at_once_one_stays() throws Exception {
        String ida = People.with(Role.ADMIN);
        String jun = People.with(Role.ADMIN);
        CyclicBarrier bothRead = new CyclicBarrier(2);
        List<Boolean> done = Together.both(() -> demotes(ida, jun, bothRead), () -> demotes(jun, ida, bothRead));
        assertEquals(1, done.stream().filter(yes -> yes).count());
        assertEquals(
                1,
                List.of(ida, jun).stream()
                        .filter(login -> People.stored(login).roles().contains(Role.ADMIN))
                        .count());
    }

    @Test
    void of_two_admins_who_shut_each_other_out_at_once_one_stays() throws Exception {
        String ida = People.with(Role.ADMIN);
        String jun = People.with(Role.ADMIN);
        CyclicBarrier bothRead = new CyclicBarrier(2);
        List<Boolean> done = Together.both(() -> shutsOut(ida, jun, bothRead), () -> shutsOut(jun, ida, bothRead));
        assertEquals(1, done.stream().filter(yes -> yes).count());
        assertEquals(
                1,
                List.of(ida, jun).stream()
                        .filter(login -> People.stored(login).isActive())
                        .count());
    }

    private static boolean demotes(String by, String whom, CyclicBarrier bothRead) {
        return acts(by, whom, bothRead, (account, admin) -> account.setRoles(Set.of(Role.CHECKER), admin));
    }

    private static boolean shutsOut(String by, String whom, CyclicBarrier bothRead) {
        return acts(by, whom, bothRead, Account::deactivate);
    }

    private static boolean acts(String by, String whom, CyclicBarrier bothRead, BiConsumer<Account, Account> act) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Account admin = Account.shown(by);
                Account.shown(whom);
                bothRead.await();
                act.accept(Account.toChange(whom, admin), admin);
                return true;
            });
        } catch (Exception refused) {
            assertTrue(hasCause(refused, Refusal.class), refused.toString());
            return false;
        }
    }

    private static boolean hasCause(Throwable failure, Class<?> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return true;
        }
        return false;
    }

    private static RequestSpecification roles(String login, String... roles) {
        RequestSpecification form =
                As.ines().formParam("version", People.stored(login).version());
        return roles.length == 0 ? form : form.formParam("roles", List.of(roles));
    }

    private static String link(Response answer) {
        assertEquals(201, answer.statusCode());
        return Html.of(answer).page().getElementById("link").val();
    }

    private static long sessions(String login) {
        return QuarkusTransaction.requiringNew().call(() -> LoginSession.count("account.login", login));
    }
}

package stet.account;

import static io.restassured.http.ContentType.URLENC;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;

/** A form sent after the session was lost, as a browser goes on with it. */
@QuarkusTest
class LostSessionTest {
    @Test
    void the_form_returns_as_it_was_and_does_nothing_before_it_is_sent_again() {
        String login = People.freeLogin();
        Response lost = deadSession()
                .formParam("name", "Eve \"<Adeyemi>\" é 日本")
                .formParam("login", login)
                .formParam("roles", "checker", "editor")
                .post("/accounts?submission=3f0c1f0e-0000-4000-8000-000000000001");
        assertEquals(401, lost.statusCode());
        Html page = Html.of(lost);
        assertTrue(page.text().contains("Sign in again: what you typed is kept"));
        assertEquals(List.of("checker", "editor"), hidden(page, "roles"));

        Response back = signInAgain(page);
        assertEquals(200, back.statusCode());
        Html form = Html.of(back);
        assertTrue(form.text().contains("You are signed in again"));
        assertEquals("Eve \"<Adeyemi>\" é 日本", form.value("name"));
        assertEquals(login, form.value("login"));
        assertTrue(form.has("[name=roles][value=checker][checked]"));
        assertTrue(form.has("[name=roles][value=editor][checked]"));
        assertFalse(form.has("[name=roles][value=admin][checked]"));
        assertFalse(People.exists(login));

        sendAsShown(form).then().statusCode(201);
        assertEquals("Eve \"<Adeyemi>\" é 日本", People.stored(login).name());
    }

    @Test
    void a_multipart_form_is_kept_too() {
        String login = People.freeLogin();
        Response lost = deadSession()
                .multiPart("name", "Eve Adeyemi")
                .multiPart("login", login)
                .multiPart("roles", "checker")
                .multiPart("roles", "editor")
                .multiPart("picture", "eve.png", new byte[5000])
                .post("/accounts");
        assertEquals(401, lost.statusCode());
        assertEquals(List.of("checker", "editor"), hidden(Html.of(lost), "roles"));
        Html form = Html.of(signInAgain(Html.of(lost)));
        assertEquals("Eve Adeyemi", form.value("name"));
        assertEquals(login, form.value("login"));
    }

    @Test
    void passwords_are_never_kept() {
        Response lost = deadSession()
                .formParam("currentPassword", "the first secret")
                .formParam("newPassword", "the second secret")
                .formParam("note", "kept")
                .post("/account/password");
        assertEquals(401, lost.statusCode());
        assertFalse(lost.asString().contains("secret"), lost.asString());
        assertTrue(lost.asString().contains("kept"));

        Response wrong = As.nobody()
                .formParam("stet-login", "ines")
                .formParam("stet-password", "the third secret")
                .formParam("newPassword", "the second secret")
                .formParam("stet-to", "/account/password")
                .post("/login");
        assertEquals(401, wrong.statusCode());
        assertFalse(wrong.asString().contains("secret"));
    }

    @Test
    void a_wrong_password_on_the_way_loses_nothing() {
        Response lost = deadSession().formParam("name", "Eve Adeyemi").post("/accounts");
        Response wrong = login(Html.of(lost), "not the password");
        assertEquals(401, wrong.statusCode());
        assertEquals(List.of("Eve Adeyemi"), hidden(Html.of(wrong), "name"));
        assertEquals("Eve Adeyemi", Html.of(signInAgain(Html.of(wrong))).value("name"));
    }

    @Test
    void a_button_leads_back_to_its_page_and_is_pressed_again_there() {
        String login = People.with(Role.CHECKER);
        Response lost = deadSession()
                .header("Referer", "http://127.0.0.1:" + RestAssured.port + "/accounts/" + login + "?x=1")
                .post("/accounts/" + login + "/deactivation?submission=" + UUID.randomUUID());
        assertEquals(401, lost.statusCode());
        assertEquals(List.of("/accounts/" + login + "?x=1"), hidden(Html.of(lost), "stet-to"));

        Response elsewhere = deadSession()
                .header("Referer", "https://evil.example/accounts")
                .post("/accounts/" + login + "/deactivation");
        assertEquals(List.of("/"), hidden(Html.of(elsewhere), "stet-to"));
    }

    @Test
    void a_form_that_comes_back_is_never_acted_upon() {
        String login = People.with(Role.CHECKER);
        As.ines()
                .post("/accounts/" + login + "/deactivation?draft=1")
                .then()
                .statusCode(409)
                .body(containsString("nothing was done yet"));
        assertTrue(People.stored(login).isActive());
        assertEquals(2, People.history(login).size());
    }

    @Test
    void more_than_a_megabyte_is_refused_with_a_page() {
        deadSession()
                .formParam("name", "x".repeat(1_100_000))
                .post("/accounts")
                .then()
                .statusCode(413)
                .body(containsString("<h1>"));
        As.ines()
                .formParam("name", "x".repeat(1_100_000))
                .post("/accounts")
                .then()
                .statusCode(422);
        deadSession()
                .multiPart("name", "x".repeat(1_100_000))
                .post("/accounts")
                .then()
                .statusCode(413)
                .body(containsString("<h1>"));
    }

    @Test
    void a_long_text_within_the_limit_is_kept() {
        Response lost = deadSession().formParam("name", "é".repeat(150_000)).post("/accounts");
        assertEquals(401, lost.statusCode());
        assertEquals(150_000, hidden(Html.of(lost), "name").get(0).length());
    }

    @Test
    void what_cannot_be_stored_is_refused_beside_its_field() {
        for (String bad : List.of("a%00b", "%ED%A0%80", "%C3%28", "x%ED%B0%80y")) {
            String login = People.freeLogin();
            Response answer = raw(As.ines(), "name=" + bad + "&login=" + login + "&roles=checker");
            assertEquals(422, answer.statusCode(), bad);
            assertTrue(Html.of(answer).error("name").contains("cannot be kept"), bad);
            assertFalse(People.exists(login));

            Response asLogin = raw(As.ines(), "name=Eve&roles=checker&login=" + bad);
            assertEquals(422, asLogin.statusCode(), bad);
            assertFalse(Html.of(asLogin).error("login").isEmpty(), bad);

            Response asRole = raw(As.ines(), "name=Eve&login=" + login + "&roles=" + bad);
            assertEquals(422, asRole.statusCode(), bad);
            assertFalse(Html.of(asRole).error("roles").isEmpty(), bad);

            Response lost = raw(deadSession(), "name=" + bad + "&login=" + login + "&roles=checker");
            assertEquals(401, lost.statusCode(), bad);
            assertEquals(422, signInAgain(Html.of(lost)).statusCode(), bad);

            raw(As.nobody(), "stet-login=" + bad + "&stet-password=" + bad, "/login")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void nonsense_in_place_of_a_form_is_no_failure() throws Exception {
        for (String type : List.of(
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "nonsense")) {
            int status = postedAs(type, "{\"a\": %zz");
            assertTrue(status == 401 || status == 400 || status == 415, type + " " + status);
        }
        for (String body : List.of("%zz=%", "name=%", "=&=&", "&&&")) {
            int status = raw(deadSession(), body).statusCode();
            assertTrue(status == 401 || status == 400, body + " " + status);
            status = raw(As.ines(), body).statusCode();
            assertTrue(status == 422 || status == 400, body + " " + status);
        }
    }

    /** Past REST Assured, which encodes a body by its type. */
    private static int postedAs(String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/accounts"))
                .header("Content-Type", type)
                .header("Cookie", "stet=this-session-ended-long-ago")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static RequestSpecification deadSession() {
        return As.nobody().cookie("stet", "this-session-ended-long-ago");
    }

    private static Response raw(RequestSpecification sender, String body) {
        return raw(sender, body, "/accounts");
    }

    private static Response raw(RequestSpecification sender, String body, String path) {
        return sender.contentType(URLENC).body(body).post(path);
    }

    /** Signs in on the page that holds the form, and follows the 307 as browsers do: the same fields once more. */
    private static Response signInAgain(Html page) {
        Response signedIn = login(page, "ines-keeps-the-desk");
        assertEquals(307, signedIn.statusCode());
        URI draft = URI.create(signedIn.header("Location"));
        assertTrue(draft.getQuery().contains("draft=1"));
        return fields(page, "ines-keeps-the-desk")
                .cookie("stet", signedIn.cookie("stet"))
                .post(draft.getPath() + "?" + draft.getQuery());
    }

    private static Response login(Html page, String password) {
        return fields(page, password).post("/login");
    }

    private static RequestSpecification fields(Html page, String password) {
        RequestSpecification form = As.nobody().formParam("stet-login", "ines").formParam("stet-password", password);
        for (Element field : page.page().select("main form input[type=hidden]")) {
            form.formParam(field.attr("name"), field.val());
        }
        return form;
    }

    private static Response sendAsShown(Html page) {
        Element form = page.page().selectFirst("main form");
        RequestSpecification request = As.ines();
        for (Element field : form.select("input:not([type=checkbox]), input[checked]")) {
            request.formParam(field.attr("name"), field.val());
        }
        return request.post(form.attr("action"));
    }

    private static List<String> hidden(Html page, String name) {
        return page.page().select("input[type=hidden][name=" + name + "]").eachAttr("value");
    }
}

package stet.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;

@QuarkusTest
class LoginResourceTest {
    @Test
    void the_right_password_opens_the_desk() {
        As.nobody()
                .formParam("stet-login", "ada")
                .formParam("stet-password", "ada-checks-claims")
                .formParam("stet-to", "/articles?x=1")
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", containsString("/articles?x=1"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"));
    }

    @Test
    void a_wrong_password_and_an_unknown_login_get_the_same_answer() {
        for (String login : new String[] {"ada", "nobody.here"}) {
            var response = As.nobody()
                    .formParam("stet-login", login)
                    .formParam("stet-password", "wrong-password-12")
                    .post("/login");
            assertEquals(401, response.statusCode());
            assertTrue(Html.of(response).text().contains("do not fit together"));
        }
    }

    @Test
    void a_link_to_another_site_is_not_followed_after_signing_in() {
        for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/login"}) {
            As.nobody()
                    .formParam("stet-login", "ada")
                    .formParam("stet-password", "ada-checks-claims")
                    .formParam("stet-to", to)
                    .post("/login")
                    .then()
                    .statusCode(303)
                    .header("Location", matchesPattern("https?://[^/]+/"));
        }
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        String cookie = As.signIn("bela", "bela-checks-claims");
        As.nobody().cookie("stet", cookie).post("/logout").then().statusCode(303);
        As.nobody()
                .cookie("stet", cookie)
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?to="));
    }

    /** The cookies of other programs on this host are none of the desk's business. */
    @Test
    void a_cookie_in_an_old_spelling_keeps_nobody_signed_in() {
        String cookie = As.signIn("bela", "bela-checks-claims");
        for (String path : List.of("/logout", "/login?to=/")) {
            As.nobody()
                    .header("Cookie", "stet=" + cookie + "; $Version=x; a=b,stet=c")
                    .post(path)
                    .then()
                    .statusCode(lessThan(500));
        }
        As.nobody().cookie("stet", cookie).get("/account").then().statusCode(303);
    }

    @Test
    void another_sites_page_cannot_act_in_somebodys_name() {
        String cookie = As.signIn("bela", "bela-checks-claims");
        io.restassured.RestAssured.given()
                .cookie("stet", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/logout")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .cookie("stet", cookie)
                .header("Origin", "https://evil.example")
                .post("/logout")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .cookie("stet", cookie)
                .post("/logout")
                .then()
                .statusCode(403);
    }

    @Test
    void a_browser_whose_session_ended_sees_the_login_page() {
        As.nobody()
                .cookie("stet", "this-session-ended-long-ago")
                .get("/login")
                .then()
                .statusCode(200);
    }

    @Test
    void a_foreign_host_is_refused() {
        As.nobody().header("Host", "evil.example").get("/login").then().statusCode(421);
    }

    @Test
    void a_path_that_is_no_address_leads_to_the_start_and_keeps_nobody_out() {
        for (String to : List.of("/a|b", "/claims?q={a}", "/claims?q=%zz", "/claims#a#b", "/[", "/claims?q=%")) {
            var response = As.nobody()
                    .formParam("stet-login", "ada")
                    .formParam("stet-password", "ada-checks-claims")
                    .formParam("stet-to", to)
                    .post("/login");
            assertEquals(303, response.statusCode(), to);
            assertTrue(response.header("Location").matches("http://[^/]+/"), response.header("Location"));
        }
    }
}

package stet.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;

@QuarkusTest
class DoorsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void a_browser_at_another_name_of_loopback_is_sent_to_the_desks_own() {
        at("localhost")
                .header("Accept", BROWSER)
                .urlEncodingEnabled(false)
                .get("/login?to=/claims%3Fa=b")
                .then()
                .statusCode(303)
                .header("Location", equalTo("http://127.0.0.1:" + RestAssured.port + "/login?to=/claims%3Fa=b"));
        at("127.0.0.1").header("Accept", BROWSER).get("/login").then().statusCode(200);
    }

    @Test
    void whoever_is_no_browser_is_answered_where_they_ask() {
        at("localhost").header("Accept", "*/*").get("/login").then().statusCode(200);
        at("localhost").header("Accept", BROWSER).head("/login").then().statusCode(200);
        at("localhost").header("Accept", BROWSER).post("/logout").then().statusCode(303);
    }

    @Test
    void health_answers_under_every_host() {
        for (String host : List.of("127.0.0.1:" + RestAssured.port, "10.1.2.3:8080", "evil.example")) {
            given().header("Host", host).get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        }
        given().header("Host", "evil.example").get("/login").then().statusCode(421);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        List<Response> answers = List.of(
                As.nobody().get("/login"),
                As.nobody().get("/stet.css"),
                As.nobody().get("/nothing/here"),
                As.nobody().get("/q/nothing"),
                As.ada().get("/accounts"),
                As.ada().get("/claims/0"),
                As.nobody().post("/accounts"),
                As.nobody().put("/login"),
                given().header("Host", "evil.example").get("/login"),
                given().header("Sec-Fetch-Site", "cross-site").post("/logout"));
        for (Response answer : answers) {
            answer.then()
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                    .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                    .header("Permissions-Policy", notNullValue());
            String csp = answer.header("Content-Security-Policy");
            assertEquals(
                    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
                    csp);
        }
    }

    @Test
    void no_cache_shows_a_page_again_without_asking_and_style_sheets_stay() {
        for (String page : List.of("/claims", "/account", "/sources", "/claims/0", "/nothing/here")) {
            As.ada().get(page).then().header("Cache-Control", equalTo("private, no-cache"));
        }
        As.ada().get("/claims.csv?q=nothingofthekind").then().header("Cache-Control", equalTo("no-store"));
        As.ada().get("/stet.css").then().statusCode(200).header("Cache-Control", containsString("max-age"));
        As.nobody()
                .cookie("stet", As.signIn("ada", As.password("ada")))
                .post("/logout")
                .then()
                .header("Clear-Site-Data", equalTo("\"cache\""));
    }

    @Test
    void no_page_takes_another_method() {
        for (String page : List.of("/claims/5", "/history/1", "/claims/5/sign-off", "/sources", "/packs")) {
            for (String method : List.of("PUT", "DELETE", "PATCH")) {
                Response answer = As.ines().request(method, page);
                assertEquals(405, answer.statusCode(), method + " " + page);
                assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow"));
                assertEquals("Not that way", Html.of(answer).heading());
            }
        }
    }

    private static RequestSpecification at(String host) {
        return As.nobody().header("Host", host + ":" + RestAssured.port);
    }
}

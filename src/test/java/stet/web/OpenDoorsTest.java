package stet.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;

/**
 * What the framework serves besides the resources: what is meant to be open, and nothing of the insides. The pages that
 * it adds for developers and tests alone are looked for in the packaged jar, by OpenDoorsIT.
 */
@QuarkusTest
class OpenDoorsTest {
    private static final List<String> OPEN = List.of(
            "/login",
            "/keys",
            "/stet.css",
            "/galley.js",
            "/galley/beside.js",
            "/galley/keys.js",
            "/galley/marking.js",
            "/galley/page.js",
            "/galley/selecting.js",
            "/galley/words.js",
            "/marks.svg",
            "/favicon.svg",
            "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "/q/openapi",
            "/q/openapi.json",
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started");

    private static final List<String> NOTHING = List.of(
            "/q",
            "/q/",
            "/q/metrics",
            "/q/info",
            "/metrics",
            "/health",
            "/openapi",
            "/webjars",
            "/webjars/",
            "/webjars/htmx.org/",
            "/META-INF/resources/stet.css",
            "/META-INF/orm-pg.xml",
            "/application.properties",
            "/db/migration/V20261124.01__desk.sql",
            "/templates/layout.html",
            "/messages/stet.properties",
            "/.git/config",
            "/static/");

    @Test
    void what_is_open_is_open_without_a_cookie_and_shows_nothing_of_the_desk() {
        for (String path : OPEN) {
            given().get(path).then().statusCode(200).header("Set-Cookie", nullValue());
        }
        given().get("/q/health").then().body("checks.size()", equalTo(1)).body("status", equalTo("UP"));
    }

    @Test
    void nothing_is_served_that_is_not_meant_to_be() {
        for (String path : NOTHING) {
            for (var by : List.of(As.nobody(), As.ines())) {
                assertEquals(404, by.urlEncodingEnabled(false).get(path).statusCode(), path);
            }
        }
    }

    @Test
    void no_other_site_is_let_in() {
        for (String path : List.of("/login", "/claims", "/api/v1/claims", "/q/openapi", "/claims.csv", "/stet.css")) {
            for (String method : List.of("GET", "OPTIONS")) {
                As.program("ada")
                        .header("Origin", "https://evil.example")
                        .header("Access-Control-Request-Method", "POST")
                        .redirects()
                        .follow(false)
                        .request(method, path)
                        .then()
                        .header("Access-Control-Allow-Origin", nullValue())
                        .header("Access-Control-Allow-Credentials", nullValue());
            }
        }
    }

    @Test
    void nobody_is_sent_back_what_they_sent() {
        As.nobody().request("TRACE", "/claims").then().statusCode(405);
        As.program("ada")
                .request("TRACE", "/api/v1/claims")
                .then()
                .statusCode(405)
                .body(containsString("Not that way"));
    }
}

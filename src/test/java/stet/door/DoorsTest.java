package stet.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.RawRequest;

@QuarkusTest
class DoorsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    /** What is served decides, not what is written: a token opens no page, and a cookie no call, by any spelling. */
    @Test
    void no_page_passes_as_the_interface_and_no_call_as_a_page() throws IOException {
        String token = As.token("ines");
        for (String path : List.of(
                "/api/../accounts/ada/invitation",
                "/api/%2e%2e/accounts/ada/invitation",
                "/api/v1/../../account/sign-out-everywhere",
                "/%61pi/v1/claims",
                "//api/v1/claims",
                "/./api/v1/claims",
                "/api;x/v1/claims")) {
            for (String method : List.of("GET", "POST")) {
                String answer = RawRequest.firstLine(method + " " + path, "Authorization: Bearer " + token);
                assertTrue(answer.startsWith("HTTP/1.1 400"), method + " " + path + ": " + answer);
            }
        }
        String file = RawRequest.firstLine("GET /claims%2Ecsv", "Authorization: Bearer nonsense");
        assertTrue(file.startsWith("HTTP/1.1 400"), file);
    }

    @Test
    void a_page_of_another_site_uses_nobodys_browser_for_the_interface() {
        for (String site : List.of("cross-site", "same-site")) {
            As.program("ada")
                    .header("Sec-Fetch-Site", site)
                    .body("{}")
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_program_is_led_to_no_other_name_of_the_desk() {
        at("localhost")
                .header("Accept", "text/html, */*")
                .get("/api/v1/claims")
                .then()
                .statusCode(401);
    }

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
    void health_answers_under_every_host() throws IOException {
        for (String host : List.of("127.0.0.1:" + RestAssured.port, "10.1.2.3:8080", "evil.example")) {
            given().header("Host", host).get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        }
        given().header("Host", "evil.example").get("/login").then().statusCode(421);
        given().header("Host", "evil.example").get("/q/healthy").then().statusCode(421);
        for (String path : List.of("/q/health/../../login", "/q/health/%2e%2e/%2e%2e/login")) {
            String asked = "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            assertTrue(RawRequest.answer(asked).startsWith("HTTP/1.1 4"), path);
        }
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

package stet.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.support.As;

/** A desk behind a proxy that speaks TLS. */
@QuarkusTest
@TestProfile(SecureDeskTest.BehindTls.class)
class SecureDeskTest {
    /** What the person who runs such a desk sets. */
    public static class BehindTls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stet.url", "https://stet.example");
        }
    }

    @Test
    void every_answer_tells_browsers_to_come_by_tls() {
        for (String path :
                List.of("/login", "/claims", "/stet.css", "/nothing", "/api/v1/claims", "/q/openapi", "/claims.csv")) {
            told(asked().get(path));
        }
        told(asked().header("Host", "evil.example").get("/login"));
        told(asked().header("Sec-Fetch-Site", "cross-site").post("/logout"));
        told(asked().put("/claims"));
    }

    @Test
    void the_cookie_is_of_this_host_alone_and_opens_and_closes_the_desk() {
        Response in = asked().header("Origin", "https://stet.example")
                .formParam("stet-login", "ada")
                .formParam("stet-password", As.password("ada"))
                .post("/login");
        in.then()
                .statusCode(303)
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith("__Host-stet="),
                                containsString("Secure"),
                                containsString("HttpOnly"),
                                containsString("Path=/")));
        String cookie = in.cookie("__Host-stet");
        asked().cookie("__Host-stet", cookie).get("/account").then().statusCode(200);
        asked().cookie("stet", cookie).get("/account").then().statusCode(303);
        asked().header("Origin", "https://stet.example")
                .cookie("__Host-stet", cookie)
                .post("/logout")
                .then()
                .statusCode(303);
        asked().cookie("__Host-stet", cookie).get("/account").then().statusCode(303);
    }

    private static RequestSpecification asked() {
        return given().header("Host", "stet.example").redirects().follow(false);
    }

    private static void told(Response answer) {
        answer.then().header("Strict-Transport-Security", equalTo("max-age=63072000; includeSubDomains"));
    }
}

package stet.support;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests in somebody's name: the cast of the demo desk, signed in once a test run. */
public final class As {
    private static final Map<String, String> PASSWORDS = Map.of(
            "ada", "ada-checks-claims",
            "bela", "bela-checks-claims",
            "mara", "mara-signs-claims",
            "tomas", "tomas-signs-claims",
            "ines", "ines-keeps-the-desk");

    /** As browsers send the forms of a page in UTF-8. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .defaultCharsetForContentType("UTF-8", ContentType.URLENC));

    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private As() {}

    public static RequestSpecification ada() {
        return login("ada");
    }

    public static RequestSpecification bela() {
        return login("bela");
    }

    public static RequestSpecification mara() {
        return login("mara");
    }

    public static RequestSpecification tomas() {
        return login("tomas");
    }

    public static RequestSpecification ines() {
        return login("ines");
    }

    public static RequestSpecification nobody() {
        return given().config(UTF_8)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .redirects()
                .follow(false);
    }

    public static RequestSpecification login(String login) {
        return nobody().cookie("stet", session(login));
    }

    /** The cookie of somebody of the cast who is signed in. */
    public static String session(String login) {
        return COOKIES.computeIfAbsent(login, As::signIn);
    }

    /** A program that acts in somebody's name, JSON in hand. */
    public static RequestSpecification program(String login) {
        return bearer(TOKENS.computeIfAbsent(login, As::token));
    }

    public static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    /** A fresh token of one of the cast. */
    public static String token(String login) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", password(login), "name", "test"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** The password of somebody of the cast. */
    public static String password(String login) {
        return PASSWORDS.get(login);
    }

    private static String signIn(String login) {
        return signIn(login, password(login));
    }

    /** The session cookie of a fresh sign-in. */
    public static String signIn(String login, String password) {
        return nobody().formParam("stet-login", login)
                .formParam("stet-password", password)
                .post("/login")
                .then()
                .statusCode(303)
                .extract()
                .cookie("stet");
    }
}

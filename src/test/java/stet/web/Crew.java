package stet.web;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stet.support.As;

/** One person of each kind, let in for one test; none of them had a hand in anything. */
enum Crew {
    NOBODY(),
    CHECKER("checker"),
    EDITOR("editor"),
    ADMIN("admin"),
    BOTH("checker", "editor"),
    GONE("checker", "editor", "admin");

    static final String PASSWORD = "let it stand, all of it";
    private static final Map<Crew, String> COOKIES = new ConcurrentHashMap<>();
    private static final Map<Crew, String> TOKENS = new ConcurrentHashMap<>();

    private final List<String> roles;
    private final String login = "crew" + ordinal() + "." + System.nanoTime();

    Crew(String... roles) {
        this.roles = List.of(roles);
    }

    /** Lets them in once, and the last of them out again, whose cookie and token stay in hand. */
    static void gather() {
        if (!COOKIES.isEmpty()) return;
        for (Crew one : values()) if (!one.roles.isEmpty()) one.comeIn();
        As.ines().post("/accounts/" + GONE.login + "/deactivation").then().statusCode(303);
    }

    String login() {
        return login;
    }

    /** As a browser, with whatever it was given when it signed in. */
    RequestSpecification browser() {
        return this == NOBODY ? As.nobody() : As.nobody().cookie("stet", COOKIES.get(this));
    }

    RequestSpecification program() {
        return this == NOBODY ? given().contentType("application/json") : As.bearer(TOKENS.get(this));
    }

    /** Signs in and makes a token once more, after an act that ended all there were. */
    void comeBack() {
        if (this == NOBODY || this == GONE) return;
        COOKIES.put(this, As.signIn(login, PASSWORD));
        TOKENS.put(this, token());
    }

    private void comeIn() {
        As.program("ines")
                .body(Map.of("login", login, "name", "Crew " + name(), "roles", roles, "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        COOKIES.put(this, As.signIn(login, PASSWORD));
        TOKENS.put(this, token());
    }

    private String token() {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", PASSWORD, "name", "crew"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}

package stet.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import stet.support.As;
import stet.support.Html;

/** People who are at the desk for one test, let in as people are; all are checkers. */
final class Guests {
    static final String PASSWORD = "stand where it stands";

    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();

    private Guests() {}

    static String freeLogin() {
        return "g" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The secret of a link that invites somebody. */
    static String invited() {
        return invited(freeLogin());
    }

    /** The secret of the link that invites them under this login. */
    static String invited(String login) {
        Response answer = As.ines()
                .formParam("name", "Guest " + login)
                .formParam("login", login)
                .formParam("roles", "checker")
                .post("/accounts");
        return Html.of(answer).page().getElementById("link").val().replaceFirst(".*/", "");
    }

    /** The login of somebody who was invited and came. */
    static String here() {
        String login = freeLogin();
        COOKIES.put(login, accept(invited(login)));
        return login;
    }

    /** The number of the one token of somebody new, behind a name for that person by which {@link #as} knows them. */
    static String token() {
        String login = here();
        given().contentType("application/json")
                .body(Map.of("login", login, "password", PASSWORD, "name", "A program"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201);
        COOKIES.put("1", COOKIES.get(login));
        return "1";
    }

    static void revoke(String token) {
        as(token).post("/account/tokens/" + token + "/revocation").then().statusCode(303);
    }

    /** The cookie of whoever follows a link. */
    static String accept(String token) {
        Response came = As.nobody().formParam("password", PASSWORD).post("/invitations/" + token);
        return came.then().statusCode(303).extract().cookie("stet");
    }

    static RequestSpecification as(String login) {
        return As.nobody().cookie("stet", COOKIES.get(login));
    }

    static void leave(String login) {
        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);
    }
}

package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.notice.Told;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class NoticesApiTest {
    @Test
    void a_program_reads_what_somebody_was_told_and_marks_it() {
        long claim = Told.given("bela", null);
        Saved.remark(claim, "Ask @bela.", "ada");
        long given = Told.of("bela", claim).get(0).id();
        long named = Told.of("bela", claim).get(1).id();
        As.program("bela")
                .get("/api/v1/notices?unread=true")
                .then()
                .statusCode(200)
                .body("notices[0].id", equalTo((int) named))
                .body("notices[0].kind", equalTo("named"))
                .body("notices[0].claim", equalTo((int) claim))
                .body("notices[0].statement", equalTo("The town built 140 flats in 2021."))
                .body("notices[0].by", equalTo("ada"))
                .body("notices[0].remark", equalTo(1))
                .body("notices[0].dueAt", nullValue())
                .body("notices[0].at", notNullValue())
                .body("notices[0].readAt", nullValue())
                .body("notices[1].kind", equalTo("assigned"));
        mark("bela", List.of(given)).then().statusCode(200).body("marked", equalTo(1));
        mark("bela", List.of(given)).then().statusCode(200).body("marked", equalTo(0));
        assertTrue(Told.of("bela", claim).get(0).isRead());
        assertFalse(Told.of("bela", claim).get(1).isRead());
        As.program("bela")
                .get("/api/v1/notices?unread=true")
                .then()
                .body("notices.id", not(hasItem((int) given)))
                .body("notices.id", hasItem((int) named));
        As.program("bela").get("/api/v1/notices").then().body("notices.id", hasItem((int) given));
        As.program("bela").get("/api/v1/notices?before=" + (given + 1)).then().body("notices[0].id", equalTo((int)
                given));
    }

    @Test
    void what_another_was_told_is_none_of_ones_own() {
        long claim = Told.given("bela", null);
        long id = Told.of("bela", claim).get(0).id();
        As.program("ada").get("/api/v1/notices").then().body("notices.id", not(hasItem((int) id)));
        mark("ada", List.of(id))
                .then()
                .statusCode(422)
                .body("errors.field", contains("ids"))
                .body("errors[0].message", containsString("no notice " + id));
        assertFalse(Told.of("bela", claim).get(0).isRead());
    }

    @Test
    void what_cannot_be_read_is_refused_by_name() {
        for (String query : List.of("unread=maybe", "before=x", "after=1")) {
            As.program("ada")
                    .get("/api/v1/notices?" + query)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains(query.replaceAll("=.*", "")));
        }
        mark("ada", List.of()).then().statusCode(200).body("marked", equalTo(0));
        assertEquals(
                422,
                As.program("ada")
                        .body("{\"ids\": [\"x\"]}")
                        .post("/api/v1/notices/read")
                        .statusCode());
    }

    @Test
    void whoever_was_told_nothing_gets_an_empty_page() {
        String eve = Told.somebody("checker");
        Map<String, String> who = Map.of("login", eve, "password", "stand where it stands", "name", "test");
        String token = io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(who)
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        As.bearer(token)
                .get("/api/v1/notices")
                .then()
                .statusCode(200)
                .body("notices", empty())
                .body("next", nullValue());
    }

    private static io.restassured.response.Response mark(String login, List<Long> ids) {
        return As.program(login).body(Map.of("ids", ids)).post("/api/v1/notices/read");
    }
}

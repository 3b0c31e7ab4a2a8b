package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.fix.FixStatus;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class FixesApiTest {
    @Test
    void what_cannot_be_proposed_is_refused_by_field_or_in_words() {
        long claim = Saved.wrong();
        for (String body : List.of(
                "{\"now\": \"140\", \"must\": true}", "{\"now\": \"140\", \"proposed\": null, \"must\": true}")) {
            fields(propose("ada", claim, body), "proposed");
        }
        fields(propose("ada", claim, "{\"now\": \"140\", \"proposed\": \"142\"}"), "must");
        fields(propose("ada", claim, "{\"proposed\": \"142\", \"must\": true}"), "now");
        fields(propose("ada", claim, "{\"now\": \"150\", \"proposed\": \"142\", \"must\": true}"), "now");
        String right = "{\"now\": \"140\", \"proposed\": \"142\", \"must\": true}";
        assertEquals(409, propose("ada", Saved.proposed(), right).statusCode());
        assertEquals(403, propose("ines", claim, right).statusCode());
        Saved.authors(claim, "bela");
        assertEquals(403, propose("bela", claim, right).statusCode());
        As.program("ada")
                .get("/api/v1/claims/" + claim + "/fixes")
                .then()
                .statusCode(200)
                .body("fixes", equalTo(List.of()));
    }

    @Test
    void a_program_proposes_and_the_authors_answers() {
        long claim = Saved.wrong();
        Saved.authors(claim, "bela");
        propose("ada", claim, "{\"now\": \"140 flats\", \"proposed\": \"142 flats\", \"must\": false}")
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("status", equalTo("open"))
                .body("open", equalTo(true))
                .body("must", equalTo(false))
                .body("carriedIn", nullValue());
        answer("ada", claim, Map.of("kind", "accepted")).then().statusCode(403).body("could", contains("bela"));
        fields(answer("bela", claim, Map.of("kind", "agreed")), "kind");
        fields(answer("bela", claim, Map.of()), "kind");
        fields(answer("bela", claim, Map.of("kind", "refused")), "reason");
        fields(answer("bela", claim, Map.of("kind", "countered")), "words");
        fields(answer("bela", claim, Map.of("kind", "accepted", "words", "141 flats")), "words");
        answer("bela", claim, Map.of("kind", "countered", "words", "141 flats", "reason", "So says the mayor."))
                .then()
                .statusCode(201)
                .body("status", equalTo("countered"))
                .body("agreed", equalTo("142 flats"))
                .body("answers.words", contains("141 flats"));
        assertEquals(Act.ANSWER_FIX, Saved.last(claim).act());
        Saved.agreeFix(claim, "ada");
        Saved.revise(claim, Saved.SENTENCE.replace("140", "141"), "bela");
        assertEquals(FixStatus.CARRIED, Saved.fixOf(claim, 1).status());
        As.program("ines")
                .get("/api/v1/claims/" + claim + "/fixes")
                .then()
                .statusCode(200)
                .body("fixes[0].status", equalTo("carried"))
                .body("fixes[0].carriedIn", equalTo(2))
                .body("fixes[0].answers.kind", contains("countered", "agreed"));
        assertEquals(409, answer("bela", claim, Map.of("kind", "accepted")).statusCode());
    }

    private static Response propose(String login, long claim, String body) {
        return As.program(login).body(body).post("/api/v1/claims/" + claim + "/fixes");
    }

    private static Response answer(String login, long claim, Map<String, String> body) {
        return As.program(login).body(body).post("/api/v1/claims/" + claim + "/fixes/1/answers");
    }

    private static void fields(Response answer, String field) {
        answer.then().statusCode(422).body("errors.field", contains(field));
    }
}

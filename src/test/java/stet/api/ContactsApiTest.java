package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class ContactsApiTest {
    @Test
    void a_program_logs_a_contact_and_its_answer() {
        long claim = Saved.claim();
        log(claim, Map.of())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("whom", equalTo("Jo Writer"))
                .body("terms", equalTo("on_the_record"))
                .body("by", equalTo("ada"))
                .body("overdue", equalTo(false))
                .body("answer", equalTo(""))
                .body("answeredOn", nullValue());
        assertEquals(Act.LOG_CONTACT, Saved.last(claim).act());
        answer(claim, Map.of("answer", "Yes.", "readBack", true))
                .then()
                .statusCode(201)
                .body("answer", equalTo("Yes."))
                .body("answeredOn", equalTo(today()))
                .body("readBack", equalTo(true))
                .body("answeredBy", equalTo("bela"));
        assertTrue(Saved.contactOf(claim, 1).isAnswered());
        answer(claim, Map.of("answer", "No.")).then().statusCode(409);
        log(claim, Map.of("answer", "Yes.")).then().statusCode(201).body("answeredBy", equalTo("ada"));
        As.program("ines").get(path(claim)).then().statusCode(200).body("contacts.number", contains(1, 2));
    }

    @Test
    void what_is_wrong_is_named_by_its_field() {
        long claim = Saved.claim();
        As.program("ada")
                .body("{}")
                .post(path(claim))
                .then()
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("whom", "how", "purpose", "terms", "asked", "askedOn"));
        log(claim, Map.of("dueOn", "2026-01-05")).then().statusCode(422).body("errors.field", contains("dueOn"));
        log(claim, Map.of("askedOn", "soon")).then().statusCode(422).body("errors.field", contains("askedOn"));
        answer(claim, Map.of("answer", "Yes.")).then().statusCode(404);
    }

    private static Response log(long claim, Map<String, String> other) {
        Map<String, String> body = new TreeMap<>(Map.of(
                "whom", "Jo Writer",
                "how", "call",
                "purpose", "confirm",
                "terms", "on_the_record",
                "asked", "Is it 140?",
                "askedOn", today()));
        body.putAll(other);
        return As.program("ada").body(body).post(path(claim));
    }

    private static Response answer(long claim, Map<String, Object> body) {
        return As.program("bela").body(body).post(path(claim) + "/1/answer");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static String path(long claim) {
        return "/api/v1/claims/" + claim + "/contacts";
    }
}

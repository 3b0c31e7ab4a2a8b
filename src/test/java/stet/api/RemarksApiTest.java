package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class RemarksApiTest {
    @Test
    void a_program_writes_resolves_reopens_and_strikes() {
        long claim = Saved.claim();
        As.program("ada")
                .body(Map.of("text", "Which table, @bela?"))
                .post(path(claim))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("claim", equalTo((int) claim))
                .body("text", equalTo("Which table, @bela?"))
                .body("named", contains("bela"))
                .body("by", equalTo("ada"))
                .body("resolvedBy", nullValue());
        assertEquals(Act.REMARK, Saved.last(claim).act());
        act("bela", claim, "resolution").then().statusCode(201).body("resolvedBy", equalTo("bela"));
        act("bela", claim, "resolution").then().statusCode(409);
        As.program("mara").delete(path(claim) + "/1/resolution").then().statusCode(204);
        assertEquals(Act.REOPEN_REMARK, Saved.last(claim).act());
        act("bela", claim, "striking").then().statusCode(403).body("detail", containsString("Ada Okafor"));
        act("mara", claim, "striking").then().statusCode(201).body("struckBy", equalTo("mara"));
        assertTrue(Saved.remarkOf(claim, 1).isStruck());
        As.program("ines")
                .get(path(claim))
                .then()
                .statusCode(200)
                .body("remarks.number", contains(1))
                .body("remarks[0].struckBy", equalTo("mara"));
    }

    @Test
    void without_words_nothing_is_written() {
        long claim = Saved.claim();
        As.program("ada")
                .body(Map.of("text", " "))
                .post(path(claim))
                .then()
                .statusCode(422)
                .body("errors.field", contains("text"));
        act("ada", claim, "striking").then().statusCode(404);
    }

    @Test
    void two_thousand_of_any_characters_are_kept() {
        long claim = Saved.claim();
        String text = "\uD83D\uDE00".repeat(2_000);
        As.program("ada").body(Map.of("text", text)).post(path(claim)).then().statusCode(201);
        assertEquals(text, Saved.remarkOf(claim, 1).text());
        As.program("ada")
                .body(Map.of("text", text + "x"))
                .post(path(claim))
                .then()
                .statusCode(422);
    }

    private static Response act(String login, long claim, String what) {
        return As.program(login).body("{}").post(path(claim) + "/1/" + what);
    }

    private static String path(long claim) {
        return "/api/v1/claims/" + claim + "/remarks";
    }
}

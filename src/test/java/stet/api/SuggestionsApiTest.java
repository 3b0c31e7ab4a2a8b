package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class SuggestionsApiTest {
    private static final Map<String, String> WORDS = Map.of("statement", "The town completed 140 flats in 2021.");

    @Test
    void a_program_suggests_accepts_and_declines() {
        long claim = Saved.claim();
        As.program("mara")
                .body(WORDS)
                .post(path(claim))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("statement", equalTo(WORDS.get("statement")))
                .body("open", equalTo(true))
                .body("by", equalTo("mara"));
        assertEquals(Act.SUGGEST_WORDING, Saved.last(claim).act());
        Saved.suggest(claim, "Flats were built.", "mara");
        As.program("mara").body("{}").post(path(claim) + "/1/acceptance").then().statusCode(403);
        As.program("ada")
                .body("{}")
                .post(path(claim) + "/1/acceptance")
                .then()
                .statusCode(201)
                .body("acceptedBy", equalTo("ada"));
        assertEquals(WORDS.get("statement"), Saved.wordsOf(claim).statement());
        As.program("ada").body("{}").post(path(claim) + "/2/acceptance").then().statusCode(409);
        As.program("ada")
                .body(Map.of("reason", "Too vague."))
                .post(path(claim) + "/2/refusal")
                .then()
                .statusCode(201)
                .body("declinedReason", equalTo("Too vague."));
        As.program("ines").get(path(claim)).then().statusCode(200).body("suggestions.open", contains(false, false));
    }

    private static String path(long claim) {
        return "/api/v1/claims/" + claim + "/suggestions";
    }
}

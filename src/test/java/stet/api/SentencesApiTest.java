package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Saved;

/** Coverage by program. */
@QuarkusTest
class SentencesApiTest {
    @Test
    void sentences_are_marked_and_counted() {
        String slug = Saved.articleOf("Was it late? It built 140 flats.", "It rained. It built them.");
        coverage(slug).body("factual", equalTo(0)).body("unread", equalTo(4)).body("share", equalTo(0f));
        long claim = Saved.claimOn(slug, "It built 140 flats.");
        sentence(slug, 2)
                .body("state", equalTo("dealt"))
                .body("claims", contains((int) claim))
                .body("claim", nullValue())
                .body("sentence", equalTo("It built 140 flats."));
        put(slug, 1, Map.of("state", "not_a_claim"))
                .statusCode(200)
                .body("state", equalTo("not_a_claim"))
                .body("by", equalTo("ada"));
        put(slug, 4, Map.of("state", "covered", "claim", claim)).statusCode(200).body("claim", equalTo((int) claim));
        sentence(slug, 4).body("state", equalTo("covered")).body("claim", equalTo((int) claim));
        coverage(slug)
                .body("factual", equalTo(2))
                .body("dealt", equalTo(2))
                .body("half", equalTo(0))
                .body("unread", equalTo(1))
                .body("share", equalTo(2f / 3));
    }

    @Test
    void nonsense_is_refused_with_its_name() {
        String slug = Saved.articleOf("It rained.");
        put(slug, 1, Map.of()).statusCode(422).body("errors.field", contains("state"));
        put(slug, 1, Map.of("state", "dealt")).statusCode(422).body("errors.field", contains("state"));
        put(slug, 1, Map.of("state", "covered")).statusCode(422).body("errors.field", contains("claim"));
        put(slug, 1, Map.of("state", "covered", "claim", 999999999))
                .statusCode(422)
                .body("errors.field", contains("claim"));
        put(slug, 1, Map.of("state", "covered", "claim", Saved.claim())).statusCode(422);
        put(slug, 2, Map.of("state", "factual")).statusCode(404);
        sentence(slug, 1).body("state", equalTo("unread")).body("by", nullValue());
    }

    private static ValidatableResponse put(String slug, int number, Map<String, Object> body) {
        return As.program("ada")
                .body(body)
                .put("/api/v1/articles/" + slug + "/sentences/" + number)
                .then();
    }

    private static ValidatableResponse sentence(String slug, int number) {
        return As.program("mara")
                .get("/api/v1/articles/" + slug + "/sentences/" + number)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse coverage(String slug) {
        return As.program("mara")
                .get("/api/v1/articles/" + slug + "/coverage")
                .then()
                .statusCode(200);
    }
}

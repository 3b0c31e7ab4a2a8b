package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.evidence.Stance;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Saved;

/** The main job by program: each act answered, stored, and written into the history. */
@QuarkusTest
class MainJobApiTest {
    private static final Map<String, Object> PIECE = Map.of(
            "url", "https://register.example/flats",
            "title", "Housing register",
            "quote", "In 2021 the town completed 140 flats.",
            "stance", "supports",
            "locator", "table 2");

    @Test
    void from_a_new_claim_to_a_sign_off() {
        String slug = Saved.article();
        int number = As.program("ada")
                .body(Map.of(
                        "article", slug,
                        "statement", "The town built 140 flats in 2021.",
                        "kind", "count",
                        "quote", "140 flats in 2021"))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body("article", equalTo(slug))
                .body("stage", equalTo("open"))
                .body("passage", equalTo(1))
                .body("checks", equalTo("so"))
                .body("permalink", containsString("/claims/"))
                .extract()
                .path("number");
        post("ada", number, "/assignment", "{}")
                .statusCode(201)
                .body("assignee", equalTo("ada"))
                .body("stage", equalTo("in_hand"));
        post("ada", number, "/evidence", PIECE)
                .statusCode(201)
                .body("number", notNullValue())
                .body("counts", equalTo(true))
                .body("medium", equalTo("web"))
                .body("sourceKind", equalTo("other"))
                .body("closeness", equalTo("secondary"));
        post("ada", number, "/verdicts", Map.of("rating", "accurate", "asOf", "2024-03-02"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("scale", equalTo("stet/1"));
        String seal = claim(number)
                .body("stage", equalTo("proposed"))
                .body("evidence", hasSize(1))
                .body("verdicts.rating", contains("accurate"))
                .body("signOff", nullValue())
                .body("needs", hasSize(1))
                .extract()
                .path("seal");
        post("mara", number, "/sign-off", Map.of("seal", seal))
                .statusCode(201)
                .body("stage", equalTo("signed_off"))
                .body("signOff.by", equalTo("mara"))
                .body("signOff.stands", equalTo(true))
                .body("signOff.seal", equalTo(seal))
                .body("seal", equalTo(seal))
                .body("needs", hasSize(0));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(number).stage());
        As.program("bela")
                .get("/api/v1/claims/" + number + "/history")
                .then()
                .statusCode(200)
                .body("events.act", contains("create_claim", "take", "attach_evidence", "give_verdict", "sign_off"))
                .body("events.who", contains("ada", "ada", "ada", "ada", "mara"))
                .body("next", nullValue());
    }

    @Test
    void whoever_gave_the_verdict_is_told_who_could_sign() {
        int number = (int) Saved.claim();
        Saved.evidence(number, Stance.SUPPORTS, "ada");
        Saved.verdict(number, "accurate", "mara");
        post("mara", number, "/sign-off", Map.of("seal", Saved.seal(number)))
                .statusCode(403)
                .body("detail", containsString("You gave this verdict"))
                .body("could", hasItem("tomas"))
                .body("could", not(hasItem("mara")));
        assertEquals(Stage.PROPOSED, Saved.facts(number).stage());
        assertEquals(Act.GIVE_VERDICT, Saved.last(number).act());
    }

    @Test
    void a_seal_that_is_no_longer_current_signs_nothing() {
        long number = Saved.proposed();
        String old = Saved.seal(number);
        Saved.evidence(number, Stance.CONTEXT, "bela");
        Saved.evidence(number, Stance.SUPPORTS, "bela");
        post("mara", number, "/sign-off", Map.of("seal", old)).statusCode(409);
        assertEquals(Stage.PROPOSED, Saved.facts(number).stage());
        post("mara", number, "/sign-off", Map.of("seal", Saved.seal(number))).statusCode(201);
        post("tomas", number, "/sign-off", Map.of("seal", Saved.seal(number))).statusCode(409);
    }

    @Test
    void a_restatement_over_an_older_version_is_refused() {
        long number = Saved.claim();
        int version = claim(number).extract().path("version");
        String before = Saved.wordsOf(number).statement();
        patch(number, Map.of("statement", "It built 141.", "version", version + 1))
                .statusCode(409);
        patch(number, Map.of("statement", " ", "version", version))
                .statusCode(422)
                .body("errors.field", contains("statement"));
        patch(number, Map.of("statement", "It built 141.")).statusCode(422).body("errors.field", contains("version"));
        assertEquals(before, Saved.wordsOf(number).statement());
        patch(number, Map.of("statement", "It built 141.", "version", version))
                .statusCode(200)
                .body("statement", equalTo("It built 141."));
        assertEquals("It built 141.", Saved.wordsOf(number).statement());
        assertEquals("It built 141.", Saved.last(number).says("statement"));
    }

    @Test
    void a_claim_is_split_and_set_aside_by_two() {
        long number = Saved.claim();
        List<Integer> parts = post("ada", number, "/split", Map.of("statements", List.of("It built.", "It was 2021.")))
                .statusCode(201)
                .body("claims.statement", contains("It built.", "It was 2021."))
                .extract()
                .path("claims.number");
        assertEquals(parts.get(0) + ", " + parts.get(1), Saved.last(number).says("claims"));
        post("ada", number, "/split", Map.of("statements", List.of("One")))
                .statusCode(422)
                .body("errors.field", contains("statements"));
        post("ada", number, "/setting-aside", Map.of("reason", "Its parts say it."))
                .statusCode(201)
                .body("stage", equalTo("open"));
        post("ada", number, "/setting-aside/agreement", "{}").statusCode(403);
    }

    @Test
    void an_editor_who_had_no_hand_in_it_agrees_to_set_it_aside() {
        long own = Saved.claim();
        post("mara", own, "/setting-aside", Map.of("reason", "A matter of taste."))
                .statusCode(201);
        post("mara", own, "/setting-aside/agreement", "{}").statusCode(403).body("could", hasItem("tomas"));
        long number = Saved.claim();
        post("bela", number, "/setting-aside", Map.of("reason", "A matter of taste.", "ground", "opinion"))
                .statusCode(201);
        post("bela", number, "/setting-aside", Map.of("reason", "Again.")).statusCode(409);
        post("tomas", number, "/setting-aside/agreement", "").statusCode(201).body("stage", equalTo("set_aside"));
        assertTrue(Saved.facts(number).isSetAside());
        assertEquals(Act.AGREE_SETTING_ASIDE, Saved.last(number).act());
        post("ada", number, "/verdicts", Map.of("rating", "not_enough_evidence", "reasons", "x".repeat(30)))
                .statusCode(409);
    }

    @Test
    void a_return_is_answered() {
        long number = Saved.proposed();
        post("mara", number, "/returns", Map.of("note", " ")).statusCode(422).body("errors.field", contains("note"));
        post("mara", number, "/returns", Map.of("note", "Which table?"))
                .statusCode(201)
                .body("stage", equalTo("returned"));
        post("mara", number, "/returns", Map.of("note", "Which table?")).statusCode(409);
        post("ada", number, "/returns/answer", Map.of("stands", "Table 2."))
                .statusCode(201)
                .body("stage", equalTo("proposed"));
        assertEquals("Table 2.", Saved.last(number).says("stands"));
        post("ada", number, "/returns/answer", Map.of("stands", "Table 2.")).statusCode(409);
    }

    @Test
    void verdicts_and_sign_offs_are_taken_back_by_those_who_may() {
        long number = Saved.proposed();
        post("bela", number, "/verdicts/1/withdrawal", Map.of("reason", "Not mine"))
                .statusCode(403);
        post("bela", number, "/verdicts/1/withdrawal", Map.of("nonsense", 1)).statusCode(403);
        post("ada", number, "/verdicts/1/withdrawal", Map.of("reason", ""))
                .statusCode(422)
                .body("errors.field", contains("reason"));
        post("ada", number, "/verdicts/9/withdrawal", Map.of("reason", "None")).statusCode(404);
        Saved.signOff(number, "mara");
        post("ada", number, "/verdicts/1/withdrawal", Map.of("reason", "A slip"))
                .statusCode(409);
        post("tomas", number, "/sign-off/withdrawal", Map.of("reason", "Too soon"))
                .statusCode(201)
                .body("stage", equalTo("proposed"))
                .body("signOff", nullValue());
        post("ada", number, "/verdicts/1/withdrawal", Map.of("reason", "A slip"))
                .statusCode(201)
                .body("withdrawn", equalTo(true));
        assertEquals("A slip", Saved.last(number).says("reason"));
    }

    @Test
    void evidence_is_corrected_and_withdrawn() {
        long number = Saved.claim();
        int wrong = post("ada", number, "/evidence", PIECE)
                .statusCode(201)
                .extract()
                .path("number");
        post("ada", number, "/evidence/" + wrong + "/correction", PIECE).statusCode(422);
        int right = post(
                        "bela",
                        number,
                        "/evidence/" + wrong + "/correction",
                        Map.of(
                                "url", "https://register.example/flats",
                                "title", "Housing register",
                                "quote", "In 2021 the town completed 141 flats.",
                                "stance", "contradicts"))
                .statusCode(201)
                .extract()
                .path("number");
        claim(number)
                .body("evidence.number", contains(wrong, right))
                .body("evidence.counts", contains(false, true))
                .body("evidence[0].correctedBy", equalTo(right));
        post("ada", number, "/evidence/" + wrong + "/correction", Map.of("title", "x"))
                .statusCode(422);
        post("ada", number, "/evidence/" + right + "/withdrawal", Map.of("reason", "Wrong town"))
                .statusCode(201)
                .body("withdrawnBy", equalTo("ada"))
                .body("counts", equalTo(false));
        post("ada", number, "/evidence/" + right + "/withdrawal", Map.of("reason", "Wrong town"))
                .statusCode(409);
        post("ada", number, "/evidence/" + right + "/withdrawal", Map.of("reason", " "))
                .statusCode(422);
        post("ada", number, "/evidence/999999/withdrawal", Map.of("reason", "Wrong town"))
                .statusCode(404);
    }

    @Test
    void what_no_kind_of_source_is_called_is_refused_of_a_known_source_too() {
        long number = Saved.claim();
        Saved.evidence(number, Stance.CONTEXT, "ada");
        long source = Saved.facts(number).evidence().get(0).source().number();
        post(
                        "ada",
                        number,
                        "/evidence",
                        Map.of(
                                "source", source,
                                "quote", "Another passage of it.",
                                "stance", "supports",
                                "sourceKind", "nonsense",
                                "closeness", "nonsense"))
                .statusCode(422)
                .body("errors.field", contains("sourceKind", "closeness"));
        assertEquals(1, Saved.facts(number).evidence().size());
    }

    @Test
    void a_call_says_who_was_called_and_a_translation_who_made_it() {
        long number = Saved.claim();
        post(
                        "ada",
                        number,
                        "/evidence",
                        Map.of("medium", "call", "title", "Call", "quote", "Yes.", "stance", "supports"))
                .statusCode(422)
                .body("errors.field", hasItem("contact.who"))
                .body("errors.field", hasItem("contact.onTheRecord"));
        post(
                        "ada",
                        number,
                        "/evidence",
                        Map.of(
                                "medium", "call",
                                "title", "Call to the register",
                                "quote", "Ja, 140.",
                                "quoteLanguage", "de",
                                "translation", "Yes, 140.",
                                "stance", "supports",
                                "contact",
                                        Map.of(
                                                "who", "The registrar",
                                                "on", "2024-03-02",
                                                "reachedBy", "telephone",
                                                "noteKept", "Notebook 4",
                                                "readBack", true,
                                                "onTheRecord", true)))
                .statusCode(201)
                .body("translatedBy", equalTo("Ada Okafor"))
                .body("contact.who", equalTo("The registrar"))
                .body("contact.readBack", equalTo(true));
    }

    @Test
    void an_editor_gives_a_claim_to_anybody_and_a_checker_to_nobody_else() {
        long number = Saved.claim();
        post("ada", number, "/assignment", Map.of("to", "bela")).statusCode(403);
        post("mara", number, "/assignment", Map.of("to", "nobody-here"))
                .statusCode(422)
                .body("errors.field", contains("to"));
        post("mara", number, "/assignment", Map.of("to", "bela"))
                .statusCode(201)
                .body("assignee", equalTo("bela"));
        As.program("ada")
                .delete("/api/v1/claims/" + number + "/assignment")
                .then()
                .statusCode(403);
        As.program("bela")
                .delete("/api/v1/claims/" + number + "/assignment")
                .then()
                .statusCode(204);
        assertTrue(Saved.facts(number).assignment().isEmpty());
        As.program("bela")
                .delete("/api/v1/claims/" + number + "/assignment")
                .then()
                .statusCode(409);
    }

    @Test
    void a_verdict_on_words_says_that_the_content_was_not_checked() {
        long number = Saved.claim("The mayor said so.", stet.claim.Checks.SAID);
        Saved.evidence(number, Stance.SUPPORTS, "ada");
        post("ada", number, "/verdicts", Map.of("rating", "correctly_quoted"))
                .statusCode(201)
                .body("ratingLabel", containsString("content not checked"));
        claim(number).body("ratingLabel", containsString("content not checked"));
        As.program("ada")
                .get("/api/v1/claims?article=" + Saved.slug(number))
                .then()
                .body("claims.ratingLabel", contains(containsString("content not checked")));
    }

    static ValidatableResponse claim(long number) {
        return As.program("ada").get("/api/v1/claims/" + number).then().statusCode(200);
    }

    static ValidatableResponse post(String login, long number, String path, Object body) {
        return As.program(login)
                .body(body)
                .post("/api/v1/claims/" + number + path)
                .then();
    }

    private static ValidatableResponse patch(long number, Object body) {
        return As.program("ada").body(body).patch("/api/v1/claims/" + number).then();
    }
}

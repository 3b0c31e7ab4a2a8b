package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class AdjudicationResourceTest {
    private static final String REASONS = "The register says so in table 2.";

    @Test
    void two_that_differ_are_in_dispute_until_an_editor_who_gave_neither_decides() {
        long claim = Saved.disputed();
        assertEquals(Stage.DISPUTED, Saved.facts(claim).stage());
        signOff(claim, "mara", 409);
        assertEquals(409, give(As.bela(), claim, "accurate").statusCode());
        assertEquals(409, give(As.ada(), claim, "mostly_accurate").statusCode());
        assertEquals(2, Saved.facts(claim).verdicts().size());
        decide(As.mara(), claim, Map.of("adopts", "second", "reasons", "Nearer to the register."))
                .then()
                .statusCode(303);
        assertEquals(
                "bela", Saved.facts(claim).verdict().orElseThrow().givenBy().login());
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        Event event = Saved.last(claim);
        assertEquals(Act.ADJUDICATE, event.act());
        assertEquals("second", event.says("adopts"));
        assertEquals("Nearer to the register.", event.says("reasons"));
        String page = Html.of(As.ada().get("/claims/" + claim)).text();
        assertTrue(page.contains("Nearer to the register."), page);
    }

    @Test
    void what_is_adopted_may_be_signed_in_the_same_act_and_a_third_verdict_may_not() {
        long adopted = Saved.disputed();
        decide(As.mara(), adopted, Map.of("adopts", "first", "sign", "true"))
                .then()
                .statusCode(303);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(adopted).stage());
        long third = Saved.disputed();
        Map<String, String> word = Map.of("adopts", "third", "rating", "outdated", "reasons", REASONS);
        Map<String, String> signed =
                Map.of("adopts", "third", "rating", "outdated", "reasons", REASONS, "sign", "true");
        decide(As.mara(), third, signed).then().statusCode(422);
        assertEquals(Stage.DISPUTED, Saved.facts(third).stage());
        decide(As.mara(), third, word).then().statusCode(303);
        assertEquals(
                "mara", Saved.facts(third).verdict().orElseThrow().givenBy().login());
        assertEquals(Stage.PROPOSED, Saved.facts(third).stage());
        signOff(third, "mara", 403);
        Saved.signOff(third, "tomas");
    }

    @Test
    void a_party_decides_nothing() {
        long claim = Saved.proposed();
        Saved.askSecond(claim, null);
        Saved.verdict(claim, "half_right", "tomas");
        Response refused = decide(As.tomas(), claim, Map.of("adopts", "second"));
        assertEquals(403, refused.statusCode());
        assertTrue(refused.asString().contains("You gave one of the two verdicts"));
        assertTrue(refused.asString().contains("Mara Lindqvist"), "who could is named");
        assertEquals(403, decide(As.bela(), claim, Map.of("adopts", "second")).statusCode());
        assertEquals(Stage.DISPUTED, Saved.facts(claim).stage());
    }

    @Test
    void a_verdict_on_other_words_is_not_adopted() {
        long claim = Saved.disputed();
        Saved.restate(claim, "The town built 139 flats in 2021.", "ada");
        Response refused = decide(As.mara(), claim, Map.of("adopts", "first", "sign", "true"));
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("neither can be adopted"), refused.asString());
        assertEquals(Stage.DISPUTED, Saved.facts(claim).stage());
        decide(As.mara(), claim, Map.of("adopts", "third", "rating", "outdated", "reasons", REASONS))
                .then()
                .statusCode(303);
    }

    @Test
    void a_program_that_signs_says_what_it_read() {
        long claim = Saved.disputed();
        String word = "{\"adopts\": \"first\", \"sign\": true%s}";
        String address = "/api/v1/claims/" + claim + "/adjudication";
        As.program("mara").body(word.formatted("")).post(address).then().statusCode(422);
        As.program("mara")
                .body(word.formatted(", \"version\": 0"))
                .post(address)
                .then()
                .statusCode(409);
        assertEquals(Stage.DISPUTED, Saved.facts(claim).stage());
        String read = ", \"version\": " + version(claim);
        As.program("mara").body(word.formatted(read)).post(address).then().statusCode(201);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void two_thousand_characters_of_reasons_are_kept_whatever_they_are() {
        long claim = Saved.disputed();
        String reasons = "\uD83D\uDE00".repeat(2_000);
        As.program("mara")
                .body("{\"adopts\": \"first\", \"reasons\": \"" + reasons + "\"}")
                .post("/api/v1/claims/" + claim + "/adjudication")
                .then()
                .statusCode(201);
    }

    private static Response decide(RequestSpecification by, long claim, Map<String, String> word) {
        return by.formParams(word).formParam("version", version(claim)).post("/claims/" + claim + "/adjudication");
    }

    private static Response give(RequestSpecification by, long claim, String rating) {
        return give(by, claim, rating, version(claim));
    }

    private static Response give(RequestSpecification by, long claim, String rating, String version) {
        return by.formParams(Map.of("rating", rating, "reasons", REASONS, "version", version))
                .post("/claims/" + claim + "/verdicts");
    }

    private static void signOff(long claim, String login, int status) {
        String seal = Saved.facts(claim).toSign().hash();
        As.login(login)
                .formParam("seal", seal)
                .post("/claims/" + claim + "/sign-off")
                .then()
                .statusCode(status);
    }

    private static String version(long claim) {
        return String.valueOf(Saved.in(() -> Claim.shown(claim).version()));
    }
}

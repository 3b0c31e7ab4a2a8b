package stet.talk;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SuggestionResourceTest {
    private static final String WORDS = "The town completed 140 flats in 2021.";
    private static final String NOW = "The town built 140 flats in 2021.";

    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.suggested();
        refused(suggest(claim, "ada", "It built flats."), 403, "takes another role: editor");
        refused(suggest(claim, "ines", "It built flats."), 403, "takes another role: editor");
        refused(As.ada().get("/claims/" + claim + "/suggestions/new"), 403, "takes another role: editor");
        refused(accept(claim, "ines"), 403, "takes another role");
        refused(accept(claim, "mara"), 403, "You suggested these words, so somebody else has to accept them.");
        refused(decline(claim, "ines", "No."), 403, "takes another role");
        refused(As.ada().post("/claims/" + claim + "/suggestions/2/acceptance"), 404, "no suggestion 2.");
        assertEquals(NOW, Saved.wordsOf(claim).statement());
        assertTrue(Saved.suggestionOf(claim, 1).isOpen());
    }

    @Test
    void an_editor_suggests_words_and_the_claim_keeps_its_own() {
        long claim = Saved.signedOff();
        suggest(claim, "mara", WORDS)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=suggested#suggestion-1"));
        assertEquals(WORDS, Saved.suggestionOf(claim, 1).statement());
        assertEquals("mara", Saved.suggestionOf(claim, 1).suggestedBy().login());
        assertEquals(Act.SUGGEST_WORDING, Saved.last(claim).act());
        assertEquals(WORDS, Saved.last(claim).says("statement"));
        assertEquals(NOW, Saved.wordsOf(claim).statement());
        assertTrue(Saved.facts(claim).isSignedOff(), "it lapses nothing");
        Html page = Html.of(As.ada().get("/claims/" + claim + "?done=suggested"));
        assertTrue(page.text().contains("Words suggested."));
        assertEquals("built", page.page().selectFirst("#suggestion-1 del").text());
        assertEquals("completed", page.page().selectFirst("#suggestion-1 ins").text());
        assertTrue(page.has("#suggestion-1 form[action*=acceptance]"));
        assertFalse(Html.of(As.mara().get("/claims/" + claim)).has("#suggestion-1 form"));
    }

    @Test
    void words_that_are_none_or_the_same_come_back() {
        long claim = Saved.claim();
        for (String bad : List.of("", "\u200b", NOW, "x".repeat(2001), "a\0b")) {
            Response answer = suggest(claim, "mara", bad);
            assertEquals(422, answer.statusCode());
            assertFalse(Html.of(answer).error("statement").isEmpty());
        }
        assertEquals(List.of(), Saved.in(() -> Suggestion.of(Claim.shown(claim))));
    }

    @Test
    void accepted_they_are_the_checkers_and_the_editor_may_still_sign() {
        long claim = Saved.suggested();
        accept(claim, "ada").then().statusCode(303).header("Location", endsWith("/claims/" + claim + "?done=restated"));
        assertEquals(WORDS, Saved.wordsOf(claim).statement());
        assertEquals("ada", Saved.suggestionOf(claim, 1).acceptedBy().login());
        assertEquals(Act.RESTATE, Saved.last(claim).act());
        assertEquals("ada", Saved.last(claim).actor());
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        assertTrue(Saved.facts(claim).isSignedOff());
        refused(accept(claim, "bela"), 409, "has been accepted or declined");
        refused(decline(claim, "bela", "No."), 409, "has been accepted or declined");
    }

    @Test
    void an_editor_who_accepts_has_restated_it() {
        long claim = Saved.suggested();
        accept(claim, "tomas").then().statusCode(303);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        refused(
                As.tomas().formParam("seal", Saved.seal(claim)).post("/claims/" + claim + "/sign-off"),
                403,
                "You wrote this claim's words");
    }

    @Test
    void over_other_words_than_those_of_now_they_are_not_accepted() {
        long claim = Saved.suggested();
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        refused(accept(claim, "ada"), 409, "The claim was restated since");
        assertEquals("The town built 141 flats in 2021.", Saved.wordsOf(claim).statement());
        Html page = Html.of(As.ada().get("/claims/" + claim));
        assertTrue(page.page().selectFirst("#suggestion-1").text().contains("The claim was restated since"));
        assertFalse(page.has("#suggestion-1 form"));
        Response late = As.mara()
                .formParam("version", "1")
                .formParam("statement", WORDS)
                .post("/claims/" + claim + "/suggestions");
        assertEquals(409, late.statusCode());
        assertEquals(WORDS, Html.of(late).value("statement"));
        assertTrue(Html.of(late).text().contains("The town built 141 flats in 2021."));
    }

    @Test
    void they_are_declined_with_a_reason() {
        long claim = Saved.suggested();
        assertEquals(422, decline(claim, "ada", "").statusCode());
        decline(claim, "ada", "The article says built.").then().statusCode(303);
        assertEquals("ada", Saved.suggestionOf(claim, 1).declinedBy().login());
        assertEquals(Act.DECLINE_SUGGESTION, Saved.last(claim).act());
        assertEquals("The article says built.", Saved.last(claim).says("reason"));
        assertEquals(NOW, Saved.wordsOf(claim).statement());
        assertTrue(Html.of(As.ada().get("/claims/" + claim))
                .page()
                .selectFirst("#suggestion-1")
                .text()
                .contains("The article says built."));
        refused(As.ada().get("/claims/" + claim + "/suggestions/1/refusal"), 409, "has been accepted or declined");
    }

    private static Response suggest(long claim, String login, String statement) {
        return As.login(login)
                .formParam("version", "1")
                .formParam("statement", statement)
                .post("/claims/" + claim + "/suggestions");
    }

    private static Response accept(long claim, String login) {
        return As.login(login).post("/claims/" + claim + "/suggestions/1/acceptance");
    }

    private static Response decline(long claim, String login, String reason) {
        return As.login(login).formParam("reason", reason).post("/claims/" + claim + "/suggestions/1/refusal");
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}

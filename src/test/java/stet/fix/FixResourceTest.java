package stet.fix;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class FixResourceTest {
    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.wrong();
        refused(propose(claim, "ines", "140 flats", "142 flats"), 403, "takes another role: checker, editor");
        Saved.authors(claim, "bela");
        refused(propose(claim, "bela", "140 flats", "142 flats"), 403, "your own article");
        refused(As.bela().get("/claims/" + claim + "/fixes/new"), 403, "your own article");
        long right = Saved.proposed();
        refused(propose(right, "ada", "140 flats", "142 flats"), 409, "\"Accurate\", which leaves nothing");
        refused(As.ada().get("/claims/" + right + "/fixes/new"), 409, "\"Accurate\", which leaves nothing");
        long none = Saved.claim();
        refused(propose(none, "ada", "140 flats", "142 flats"), 409, "No verdict is in effect");
        refused(propose(999_999_999, "ada", "140 flats", "142 flats"), 404, "");
        for (long one : List.of(claim, right, none)) assertEquals(List.of(), fixes(one));
    }

    @Test
    void what_is_wrong_with_the_words_stands_beside_them() {
        long claim = Saved.wrong();
        for (var bad : Map.of(
                        "",
                        "Fill this in.",
                        "\u200b",
                        "Fill this in.",
                        "150 flats",
                        "The text has no such words.",
                        "140 flats in 2022",
                        "The text has no such words.",
                        "x".repeat(2001),
                        "Use at most 2,000 characters.")
                .entrySet()) {
            Response answer = propose(claim, "ada", bad.getKey(), "142 flats");
            assertEquals(422, answer.statusCode());
            Html page = Html.of(answer);
            assertTrue(page.error("now").startsWith(bad.getValue()), page.error("now"));
            assertEquals("142 flats", page.value("proposed"), "what was typed is kept");
        }
        for (var bad : Map.of(
                        "140 flats",
                        "These are the words that the text has now.",
                        " 140\u00a0 flats ",
                        "These are the words that the text has now.",
                        "built 140 flats",
                        "The text says this in that place already.",
                        "\u200b\u2060",
                        "Fill this in.",
                        "x".repeat(2001),
                        "Use at most 2,000 characters.")
                .entrySet()) {
            Response answer = propose(claim, "ada", "140 flats", bad.getKey());
            assertEquals(422, answer.statusCode(), bad.getKey());
            assertEquals(bad.getValue(), Html.of(answer).error("proposed"));
        }
        Response chosen = As.ada()
                .formParam("now", "140 flats")
                .formParam("proposed", "142 flats")
                .formParam("weight", "perhaps")
                .post("/claims/" + claim + "/fixes");
        assertEquals("Choose one of these.", Html.of(chosen).error("weight"));
        assertEquals(List.of(), fixes(claim));
    }

    @Test
    void a_checker_says_what_the_text_should_say() {
        long claim = Saved.wrong();
        propose(claim, "ada", "140\nflats", "142 flats")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=fix_proposed#fix-1"));
        Fix fix = Saved.fixOf(claim, 1);
        assertEquals("140 flats", fix.now(), "as the text has them");
        assertEquals("142 flats", fix.proposed());
        assertTrue(fix.isMust());
        assertEquals(FixStatus.OPEN, fix.status());
        assertEquals("ada", fix.proposedBy().login());
        assertEquals(1, fix.verdict().number());
        Event line = Saved.last(claim);
        assertEquals(Act.PROPOSE_FIX, line.act());
        assertEquals("must", line.says("weight"));
        assertEquals("142 flats", line.says("words"));
        Html dossier = Html.of(As.ada().get("/claims/" + claim + "?done=fix_proposed"));
        assertTrue(dossier.text().contains("Fix proposed."));
        assertTrue(dossier.text().contains("proposed fix 1, a must"));
        assertEquals("140", dossier.page().selectFirst("#fix-1 del").text());
        assertEquals("142", dossier.page().selectFirst("#fix-1 ins").text());
        assertFalse(dossier.has("a[href$=/fixes/1/answer]"), "it is not hers to answer");
    }

    @Test
    void nothing_proposed_strikes_the_words() {
        long claim = Saved.wrong();
        propose(claim, "ada", ", a record for the region", "").then().statusCode(303);
        assertEquals("", Saved.fixOf(claim, 1).proposed());
        Html dossier = Html.of(As.ada().get("/claims/" + claim));
        assertTrue(dossier.text().contains("The words are to be struck."));
        assertEquals(0, dossier.page().select("#fix-1 ins").size());
    }

    @Test
    void of_words_that_stand_twice_those_nearest_to_the_claim_are_meant() {
        String slug = Saved.articleOf("It built 140 flats. Then 140 flats burnt down.");
        long claim = Saved.claimOn(slug, "Then 140 flats burnt");
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        propose(claim, "ada", "140 flats", "142 flats").then().statusCode(303);
        Saved.revise(claim, "It built 142 flats. Then 140 flats burnt down.", "ada");
        assertEquals(FixStatus.OPEN, Saved.fixOf(claim, 1).status());
        Saved.revise(claim, "It built 140 flats. Then 142 flats burnt down.", "ada");
        assertEquals(FixStatus.CARRIED, Saved.fixOf(claim, 1).status());
    }

    @Test
    void the_form_starts_with_the_words_that_the_claim_rests_on() {
        long claim = Saved.wrong();
        Html page = Html.of(As.ada().get("/claims/" + claim + "/fixes/new"));
        assertEquals("Propose a fix", page.heading());
        assertEquals("140 flats in 2021", page.value("now"));
        assertEquals("140 flats in 2021", page.value("proposed"));
        assertTrue(page.text().contains(Saved.SENTENCE), "the text to copy from");
        assertTrue(page.text().contains("Inaccurate"));
    }

    @Test
    void after_a_verdict_that_leaves_something_to_put_right_it_is_offered_to_whoever_may() {
        long claim = Saved.wrong();
        String link = "aside a[href$=/claims/" + claim + "/fixes/new]";
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has(link));
        assertFalse(Html.of(As.ines().get("/claims/" + claim)).has(link));
        Saved.authors(claim, "bela");
        assertFalse(Html.of(As.bela().get("/claims/" + claim)).has("a[href$=/fixes/new]"));
        Saved.fix(claim, "140 flats", "142 flats", "ada");
        assertFalse(Html.of(As.ada().get("/claims/" + claim)).has(link), "it has been proposed");
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has("a[href$=/fixes/new]"), "another is welcome");
        assertFalse(Html.of(As.ada().get("/claims/" + Saved.proposed())).has("a[href$=/fixes/new]"));
    }

    @Test
    void words_that_would_run_are_words() {
        String script = "<script>alert(1)</script>";
        String slug = Saved.articleOf("It built " + script + " flats.");
        long claim = Saved.claimOn(slug, "flats");
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        propose(claim, "ada", script, "<img src=x onerror=alert(1)>").then().statusCode(303);
        for (String path : List.of("/claims/" + claim, "/articles/" + slug + "/fixes")) {
            Html page = Html.of(As.ada().get(path));
            assertFalse(page.has("main script:not([src]), main img"));
            assertTrue(page.text().contains("img src=x onerror="), page.text());
        }
    }

    private static Response propose(long claim, String login, String now, String proposed) {
        return As.login(login)
                .formParam("now", now)
                .formParam("proposed", proposed)
                .formParam("weight", "must")
                .post("/claims/" + claim + "/fixes");
    }

    private static List<Fix> fixes(long claim) {
        return Saved.in(() -> Fix.of(Claim.shown(claim)));
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}

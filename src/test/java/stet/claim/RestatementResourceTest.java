package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class RestatementResourceTest {
    @Test
    void the_form_holds_the_claims_words() {
        long claim = Saved.claim("The mayor counts 140 flats.", Checks.SAID);
        Html page = Html.of(As.bela().get("/claims/" + claim + "/restatement/new"));
        assertEquals("Restate the claim", page.heading());
        assertEquals("The mayor counts 140 flats.", page.value("statement"));
        assertEquals("140 flats in 2021", page.value("quote"));
        assertEquals("1", page.value("passage"));
        assertEquals("count", page.value("kind"));
        assertEquals("said", page.value("checks"));
        assertEquals("the mayor", page.value("saidBy"));
        assertEquals("The Valley Post", page.value("reportedBy"));
        assertEquals("1", page.value("version"));
        assertTrue(page.text().contains("content not checked"));
    }

    @Test
    void other_words_take_the_place_of_the_earlier_which_stay() {
        long claim = Saved.claim();
        Map<String, String> form = form("The town finished 140 flats in 2021.", 1);
        form.put("kind", "event");
        form.put("saidBy", "");
        Response answer = post(As.bela(), claim, form);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/claims/" + claim + "?done=restated"));
        assertEquals(
                "The town finished 140 flats in 2021.", Saved.wordsOf(claim).statement());
        assertEquals(Kind.EVENT, Saved.wordsOf(claim).kind());
        assertEquals("", Saved.wordsOf(claim).saidBy());
        List<Wording> wordings = Saved.in(() -> Wording.of(Claim.shown(claim)));
        assertEquals(2, wordings.size());
        assertEquals(
                "The town built 140 flats in 2021.", wordings.get(0).words().statement());
        assertEquals(Act.RESTATE, Saved.last(claim).act());
        assertEquals("bela", Saved.last(claim).actor());
        assertEquals(
                "The town built 140 flats in 2021.",
                Saved.last(claim).changes().get(0).before());
        Html dossier = Html.of(As.ada().get("/claims/" + claim));
        assertTrue(dossier.text().contains("One earlier wording"));
        assertEquals("built", dossier.page().selectFirst("#wordings del").text());
        assertEquals("finished", dossier.page().selectFirst("#wordings ins").text());
    }

    @Test
    void a_quote_is_moved_to_where_it_stands() {
        long claim = Saved.claim();
        Map<String, String> form = form("Rents rose again.", 1);
        form.put("quote", "Rents rose again");
        form.put("passage", "");
        assertEquals(303, post(As.ada(), claim, form).statusCode());
        assertEquals(1, Saved.wordsOf(claim).passage());
        assertEquals("Rents rose again", Saved.wordsOf(claim).quote());
    }

    @Test
    void mistakes_stand_beside_their_fields_and_nothing_is_lost_or_stored() {
        long claim = Saved.claim();
        Map<String, String> form = form("", 1);
        form.put("quote", "Rents fell");
        form.put("checks", "said");
        form.put("saidBy", "");
        form.put("saidOn", "2924-01-01");
        Response answer = post(As.bela(), claim, form);
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertEquals("Fill this in.", page.error("statement"));
        assertTrue(page.error("quote").startsWith("Passage 1 does not hold these words"));
        assertEquals("Say who said it: that is what is checked.", page.error("saidBy"));
        assertEquals("This date has not come yet.", page.error("saidOn"));
        assertEquals("Rents fell", page.value("quote"));
        assertEquals("1", page.value("version"));
        assertEquals(1, Saved.in(() -> Claim.shown(claim).wordings()));
        assertEquals(
                "Use at most 2,000 characters.",
                Html.of(post(As.bela(), claim, form("x".repeat(2001), 1))).error("statement"));
        assertTrue(Html.of(post(As.bela(), claim, form("a\0b", 1)))
                .error("statement")
                .contains("cannot be kept"));
    }

    @Test
    void the_same_words_again_are_no_restatement() {
        long claim = Saved.claim();
        Response answer = post(As.bela(), claim, form("The town built 140 flats in 2021.", 1));
        assertEquals(422, answer.statusCode());
        assertTrue(Html.of(answer).error("statement").contains("Nothing changed"));
        assertEquals(1, Saved.in(() -> Claim.shown(claim).wordings()));
    }

    @Test
    void a_stale_form_shows_both_texts_and_can_be_sent_again_on_top() {
        long claim = Saved.claim();
        Map<String, String> theirs = form("The town built up to 140 flats in 2021.", 1);
        theirs.put("kind", "range");
        assertEquals(303, post(As.ada(), claim, theirs).statusCode());
        Response stale = post(As.bela(), claim, form("The town built 140 homes in 2021.", 1));
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertEquals("Ada Okafor restated this claim while you were typing", page.heading());
        assertEquals(
                "up to",
                page.page().select("[aria-labelledby=h-theirs] ins").get(0).text());
        assertEquals(
                "flats",
                page.page().selectFirst("[aria-labelledby=h-yours] del").text());
        assertEquals(
                "homes",
                page.page().selectFirst("[aria-labelledby=h-yours] ins").text());
        assertEquals("The town built 140 homes in 2021.", page.value("statement"));
        assertEquals("range", page.value("kind"));
        assertEquals("2", page.value("version"));
        assertEquals(
                "The town built up to 140 flats in 2021.", Saved.wordsOf(claim).statement());
        Map<String, String> settled = form("The town built up to 140 homes in 2021.", 2);
        settled.put("kind", "range");
        assertEquals(303, post(As.bela(), claim, settled).statusCode());
        assertEquals(
                "The town built up to 140 homes in 2021.", Saved.wordsOf(claim).statement());
    }

    @Test
    void a_version_that_is_none_is_stale_and_changes_nothing() {
        long claim = Saved.claim();
        for (String version : new String[] {"", "0", "2", "-1", "x", "99999999999999999999"}) {
            Map<String, String> form = form("Something else.", 1);
            form.put("version", version);
            assertEquals(409, post(As.bela(), claim, form).statusCode(), version);
        }
        assertEquals(1, Saved.in(() -> Claim.shown(claim).wordings()));
    }

    @Test
    void of_two_who_restate_at_once_one_is_shown_the_others_words() throws Exception {
        long claim = Saved.claim();
        As.ada();
        As.bela();
        List<Integer> answers = Together.both(
                () -> post(As.ada(), claim, form("One.", 1)).statusCode(),
                () -> post(As.bela(), claim, form("Other.", 1)).statusCode());
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(2, Saved.in(() -> Claim.shown(claim).wordings()));
    }

    @Test
    void a_restatement_lapses_the_sign_off() {
        long claim = Saved.signedOff();
        assertEquals(
                303,
                post(As.bela(), claim, form("The town finished 140 flats.", 1)).statusCode());
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        assertEquals(Act.LAPSE, Saved.last(claim).act());
    }

    @Test
    void an_admin_restates_nothing_and_an_unknown_claim_is_not_found() {
        long claim = Saved.claim();
        Response answer = post(As.ines(), claim, form("Something else.", 1));
        assertEquals(403, answer.statusCode());
        assertTrue(Html.of(answer).text().contains("takes another role: checker, editor"));
        assertEquals(403, As.ines().get("/claims/" + claim + "/restatement/new").statusCode());
        assertEquals(1, Saved.in(() -> Claim.shown(claim).wordings()));
        assertEquals(
                404, post(As.ada(), 999_999_999, form("Something else.", 1)).statusCode());
        assertEquals(404, As.ada().get("/claims/999999999/restatement/new").statusCode());
    }

    @Test
    void a_double_click_and_a_draft_store_one_wording_and_none() {
        long claim = Saved.claim();
        Response draft = As.bela().formParams(form("Typed before.", 1)).post(path(claim) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("Typed before.", Html.of(draft).value("statement"));
        assertFalse(Html.of(draft).has("#statement-error"));
        assertEquals(1, Saved.in(() -> Claim.shown(claim).wordings()));
        String once = path(claim) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.bela().formParams(form("Sent.", 1)).post(once).statusCode());
        assertEquals(303, As.bela().formParams(form("Sent.", 1)).post(once).statusCode());
        assertEquals(2, Saved.in(() -> Claim.shown(claim).wordings()));
    }

    private static Map<String, String> form(String statement, int version) {
        return new HashMap<>(Map.of(
                "statement", statement,
                "quote", "140 flats in 2021",
                "passage", "1",
                "kind", "count",
                "checks", "so",
                "saidBy", "the mayor",
                "reportedBy", "The Valley Post",
                "saidOn", "",
                "version", String.valueOf(version)));
    }

    private static Response post(RequestSpecification as, long claim, Map<String, String> form) {
        return as.formParams(form).post(path(claim));
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/restatements";
    }
}

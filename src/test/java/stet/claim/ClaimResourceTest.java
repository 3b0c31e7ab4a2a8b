package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class ClaimResourceTest {
    private static final String EMOJI = "\uD83C\uDFE0";

    @Test
    void a_checker_adds_a_claim_with_everything_that_is_known() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("kind", "count");
        form.put("checks", "said");
        form.put("statement", " The town built\r\n140 flats in 2021. ");
        form.put("saidBy", " the mayor ");
        form.put("reportedBy", "The Valley Post");
        form.put("saidOn", "2024-02-29");
        form.put("figures", "140\r\n\r\n 2021 ");
        form.put("whereToLook", "Housing register");
        Response answer = post(form);
        assertEquals(303, answer.statusCode());
        Claim claim = only(slug);
        assertTrue(answer.header("Location").endsWith("/claims/" + claim.number()));
        Words words = claim.words();
        assertEquals("The town built 140 flats in 2021.", words.statement());
        assertEquals("140 flats in 2021", words.quote());
        assertEquals(1, words.passage());
        assertEquals(Kind.COUNT, words.kind());
        assertEquals(Checks.SAID, words.checks());
        assertEquals("the mayor", words.saidBy());
        assertEquals("2024-02-29", words.saidOn().toString());
        assertEquals(List.of("140", "2021"), claim.figures());
        assertEquals("Housing register", claim.whereToLook());
        assertEquals("en", claim.language());
        assertEquals("ada", claim.createdBy().login());
        assertEquals(Act.CREATE_CLAIM, Saved.last(claim.number()).act());
        assertEquals("ada", Saved.last(claim.number()).actor());
    }

    @Test
    void a_claim_is_an_event_where_no_kind_is_given_and_needs_neither_quote_nor_passage() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.remove("quote");
        form.remove("passage");
        form.remove("kind");
        assertEquals(303, post(form).statusCode());
        assertEquals(Kind.EVENT, only(slug).words().kind());
        assertEquals(null, only(slug).words().passage());
    }

    @Test
    void a_quote_without_a_passage_finds_the_first_that_holds_it() {
        String slug = Saved.articleOf("Rents rose.", "The town \u201Cbuilt\u201D 140 flats.", "It built 140 flats.");
        Map<String, String> form = form(slug);
        form.put("quote", "\"built\"  140 flats");
        form.remove("passage");
        assertEquals(303, post(form).statusCode());
        assertEquals(2, only(slug).words().passage());
    }

    @Test
    void a_quote_has_to_stand_in_its_passage() {
        String slug = Saved.articleOf("Rents rose.", "The town built 140 flats.");
        Map<String, String> form = form(slug);
        form.put("quote", "built 140 flats");
        assertEquals("Passage 1 does not hold these words; passage 2 does.", refused(form, "quote"));
        form.put("quote", "built 150 flats");
        assertEquals("Passage 1 does not hold these words, and no other passage does.", refused(form, "quote"));
        form.remove("passage");
        assertEquals("No passage of the article holds these words.", refused(form, "quote"));
        form.put("passage", "3");
        assertEquals("There is no passage 3 in this article.", refused(form, "passage"));
        form.put("passage", "one");
        assertEquals("Write a whole number.", refused(form, "passage"));
        form.put("passage", "1");
        form.remove("quote");
        assertEquals(
                "Give the words of passage 1 that the claim rests on, or name no passage.", refused(form, "quote"));
        assertTrue(all(slug).isEmpty());
    }

    @Test
    void every_other_mistake_stands_beside_its_field_and_nothing_is_lost() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("statement", " ");
        form.put("checks", "said");
        form.put("saidOn", "2924-01-01");
        form.put("kind", "rumour");
        form.put("figures", "1".repeat(1001));
        Response answer = post(form);
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertEquals("Use at most 1,000 characters.", page.error("figures").replace("1000", "1,000"));
        form.put("figures", "140");
        page = Html.of(post(form));
        assertEquals("Fill this in.", page.error("statement"));
        assertEquals("Say who said it: that is what is checked.", page.error("saidBy"));
        assertEquals("This date has not come yet.", page.error("saidOn"));
        assertEquals("Choose one of these.", page.error("kind"));
        assertEquals("140 flats in 2021", page.value("quote"));
        assertEquals("said", page.value("checks"));
        assertEquals("2924-01-01", page.value("saidOn"));
        assertEquals("140", page.value("figures"));
        assertEquals(slug, page.value("article"));
        form.put("saidOn", "31 May");
        form.remove("checks");
        page = Html.of(post(form));
        assertEquals("Write the date as 2026-11-24.", page.error("saidOn"));
        assertEquals("Choose one of these.", page.error("checks"));
        assertTrue(all(slug).isEmpty());
    }

    @Test
    void an_article_that_is_not_there_is_chosen_anew() {
        Map<String, String> form = form("no-such-article");
        Response answer = post(form);
        assertEquals(422, answer.statusCode());
        assertEquals("Choose one of these.", Html.of(answer).error("article"));
        assertEquals("The town built 140 flats in 2021.", Html.of(answer).value("statement"));
        assertTrue(Html.of(answer).has("select[name=article]"));
    }

    @Test
    void a_statement_has_up_to_2000_characters_whatever_their_script() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("statement", EMOJI.repeat(2001));
        assertEquals("Use at most 2,000 characters.", refused(form, "statement"));
        form.put("statement", EMOJI.repeat(1000) + "x".repeat(1000));
        assertEquals(303, post(form).statusCode());
        form.put("statement", EMOJI.repeat(2000));
        assertEquals(303, post(form).statusCode());
        assertEquals(EMOJI.repeat(2000), all(slug).get(1).statement());
    }

    @Test
    void characters_that_cannot_be_kept_are_refused_in_every_field() {
        String slug = Saved.article();
        for (String field : List.of(
                "article",
                "statement",
                "quote",
                "passage",
                "kind",
                "checks",
                "saidBy",
                "reportedBy",
                "saidOn",
                "figures",
                "whereToLook")) {
            Map<String, String> form = form(slug);
            form.put(field, "a\0b");
            assertTrue(refused(form, field).contains("cannot be kept"), field);
        }
        Response half = As.ada()
                .contentType("application/x-www-form-urlencoded")
                .body("article=" + slug + "&checks=so&statement=half%ED%A0%80")
                .post("/claims");
        assertEquals(422, half.statusCode());
        assertTrue(Html.of(half).error("statement").contains("cannot be kept"));
        assertEquals(
                422, As.ada().queryParam("quote", "a\0b").get("/claims/new").statusCode());
        assertTrue(all(slug).isEmpty());
    }

    @Test
    void an_admin_adds_no_claim() {
        String slug = Saved.article();
        Response answer = As.ines().formParams(form(slug)).post("/claims");
        assertEquals(403, answer.statusCode());
        assertTrue(Html.of(answer).text().contains("To add a claim takes another role: checker, editor."));
        assertEquals(403, As.ines().get("/claims/new").statusCode());
        assertTrue(all(slug).isEmpty());
    }

    @Test
    void a_double_click_adds_one_claim() {
        String slug = Saved.article();
        String path = "/claims?submission=" + UUID.randomUUID();
        Response first = As.ada().formParams(form(slug)).post(path);
        Response second = As.ada().formParams(form(slug)).post(path);
        assertEquals(303, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(1, all(slug).size());
    }

    @Test
    void what_was_typed_comes_back_after_signing_in_again() {
        String slug = Saved.article();
        Response lost = As.nobody().formParams(form(slug)).post("/claims");
        assertEquals(401, lost.statusCode());
        assertEquals(
                "The town built 140 flats in 2021.",
                Html.of(lost).page().selectFirst("input[name=statement]").val());
        Response draft = As.ada().formParams(form(slug)).post("/claims?draft=1");
        assertEquals(200, draft.statusCode());
        assertTrue(Html.of(draft).text().contains("it has not been sent yet"));
        assertEquals("The town built 140 flats in 2021.", Html.of(draft).value("statement"));
        assertTrue(all(slug).isEmpty());
    }

    @Test
    void the_form_begins_upon_a_passage_of_an_article() {
        String slug = Saved.article();
        Html page = Html.of(As.ada().get("/claims/new?article=" + slug + "&passage=1&quote=Rents rose"));
        assertEquals("Add a claim", page.heading());
        assertEquals(slug, page.value("article"));
        assertEquals("1", page.value("passage"));
        assertEquals("Rents rose", page.value("quote"));
        assertEquals("so", page.value("checks"));
        assertEquals("event", page.value("kind"));
        assertTrue(page.text().contains(Saved.SENTENCE));
        assertTrue(page.text().contains("content not checked"));
        assertTrue(Html.of(As.ada().get("/claims/new")).has("select[name=article] option[value=" + slug + "]"));
        assertEquals(404, As.ada().get("/claims/new?article=no-such-article").statusCode());
        assertEquals(303, As.nobody().get("/claims/new").statusCode());
    }

    @Test
    void a_long_word_outside_the_basic_plane_is_kept_and_found() {
        String slug = Saved.article();
        String word = Character.toString(0x10330).repeat(45);
        Map<String, String> form = form(slug);
        form.put("statement", "The stone says " + word + ".");
        assertEquals(303, post(form).statusCode());
        Html found = Html.of(
                As.ada().queryParam("article", slug).queryParam("q", word).get("/claims"));
        assertTrue(found.text().contains(word), found.text());
    }

    @Test
    void what_nobody_can_see_is_no_statement_and_no_speaker() {
        for (String nothing : List.of("\u200B\u2060", "\u00A0\u00AD", "\u0301", "\u202E\u2069", "\u3164", "\uFE0F")) {
            String slug = Saved.article();
            Map<String, String> form = form(slug);
            form.put("statement", nothing);
            form.put("checks", "said");
            form.put("saidBy", nothing);
            Response answer = post(form);
            assertEquals(422, answer.statusCode());
            assertEquals("Fill this in.", Html.of(answer).error("statement"));
            assertEquals(
                    "Say who said it: that is what is checked.", Html.of(answer).error("saidBy"));
        }
    }

    private static Map<String, String> form(String slug) {
        return new HashMap<>(Map.of(
                "article", slug,
                "statement", "The town built 140 flats in 2021.",
                "quote", "140 flats in 2021",
                "passage", "1",
                "kind", "event",
                "checks", "so"));
    }

    private static Response post(Map<String, String> form) {
        return As.ada().formParams(form).post("/claims");
    }

    /** The error beside a field of a form that was refused. */
    private static String refused(Map<String, String> form, String field) {
        Response answer = post(form);
        assertEquals(422, answer.statusCode());
        return Html.of(answer).error(field);
    }

    private static List<Claim> all(String slug) {
        return Saved.in(() -> Claim.<Claim>list(
                "from Claim c left join fetch c.createdBy where c.article.slug = ?1 order by c.number", slug));
    }

    private static Claim only(String slug) {
        assertEquals(1, all(slug).size());
        return all(slug).get(0);
    }
}

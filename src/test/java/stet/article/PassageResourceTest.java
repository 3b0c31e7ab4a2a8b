package stet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class PassageResourceTest {
    @Test
    void other_words_make_a_new_revision_and_the_earlier_stays() {
        String slug = Saved.articleOf("One stays.", "Two changes.");
        Html page = Html.of(As.ada().get(path(slug, 2)));
        assertEquals("Change passage 2", page.heading());
        assertEquals("Two changes.", page.value("words"));
        assertEquals("1", page.value("revision"));
        Response answer = post(As.ada(), slug, 2, "Two changed.", 1);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/articles/" + slug + "#passage-2"));
        assertEquals(List.of("One stays.", "Two changed."), words(slug, 2));
        assertEquals(List.of("One stays.", "Two changes."), words(slug, 1));
        List<Event> events = Saved.ofArticle(slug, Act.REVISE_ARTICLE);
        assertEquals(1, events.size());
        assertEquals("ada", events.get(0).actor());
        assertEquals("2", events.get(0).says("revision"));
        assertEquals("2", events.get(0).says("passage"));
        assertEquals("Two changed.", events.get(0).says("words"));
    }

    @Test
    void the_same_no_and_too_many_words_are_refused_and_kept_in_the_form() {
        String slug = Saved.articleOf("One stays.");
        assertTrue(error(slug, " One stays. ").contains("Nothing changed"));
        assertEquals("Fill this in.", error(slug, ""));
        String tooLong = "x".repeat(20_001);
        assertEquals("Use at most 20,000 characters.", error(slug, tooLong));
        assertEquals(tooLong, Html.of(post(As.ada(), slug, 1, tooLong, 1)).value("words"));
        assertTrue(error(slug, "a\0b").contains("cannot be kept"));
        assertEquals(1, revision(slug));
        String home = "\uD83C\uDFE0";
        assertEquals(303, post(As.ada(), slug, 1, home.repeat(20_000), 1).statusCode());
    }

    @Test
    void a_stale_form_shows_both_texts_and_can_be_sent_again() {
        String slug = Saved.articleOf("The town built flats.");
        assertEquals(
                303, post(As.ada(), slug, 1, "The town built 140 flats.", 1).statusCode());
        Response stale = post(As.bela(), slug, 1, "The town built homes.", 1);
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertEquals(
                "140", page.page().selectFirst("[aria-labelledby=h-theirs] ins").text());
        assertEquals(
                "flats",
                page.page().selectFirst("[aria-labelledby=h-yours] del").text());
        assertEquals("The town built homes.", page.value("words"));
        assertEquals("2", page.value("revision"));
        assertEquals(2, revision(slug));
        assertEquals(
                303, post(As.bela(), slug, 1, "The town built 140 homes.", 2).statusCode());
        assertEquals(List.of("The town built 140 homes."), words(slug, 3));
        assertEquals(
                409,
                As.ada()
                        .formParam("words", "No revision named.")
                        .post(path(slug, 1))
                        .statusCode());
    }

    @Test
    void a_change_of_another_passage_makes_no_form_stale() {
        String slug = Saved.articleOf("One.", "Two.");
        assertEquals(303, post(As.ada(), slug, 1, "First.", 1).statusCode());
        assertEquals(303, post(As.bela(), slug, 2, "Second.", 1).statusCode());
        assertEquals(List.of("First.", "Second."), words(slug, 3));
    }

    @Test
    void of_two_who_change_a_passage_at_once_one_is_shown_the_others_words() throws Exception {
        String slug = Saved.articleOf("One.");
        As.ada();
        As.bela();
        List<Integer> answers = Together.both(
                () -> post(As.ada(), slug, 1, "Mine.", 1).statusCode(),
                () -> post(As.bela(), slug, 1, "Yours.", 1).statusCode());
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertEquals(2, revision(slug));
    }

    @Test
    void an_admin_changes_nothing_and_what_is_not_there_is_not_found() {
        String slug = Saved.articleOf("One.");
        assertEquals(403, post(As.ines(), slug, 1, "Other.", 1).statusCode());
        assertEquals(403, As.ines().get(path(slug, 1)).statusCode());
        assertEquals(1, revision(slug));
        assertEquals(404, post(As.ada(), slug, 2, "Other.", 1).statusCode());
        assertEquals(404, post(As.ada(), "none", 1, "Other.", 1).statusCode());
        assertEquals(404, As.ada().get(path(slug, 2)).statusCode());
    }

    @Test
    void a_double_click_and_a_draft_make_one_revision_and_none() {
        String slug = Saved.articleOf("One.");
        Map<String, String> form = Map.of("words", "Typed.", "revision", "1");
        Response draft = As.ada().formParams(form).post(path(slug, 1) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("Typed.", Html.of(draft).value("words"));
        assertEquals(1, revision(slug));
        String once = path(slug, 1) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(2, revision(slug));
    }

    private static String error(String slug, String words) {
        Response answer = post(As.ada(), slug, 1, words, 1);
        assertEquals(422, answer.statusCode());
        return Html.of(answer).error("words");
    }

    private static Response post(RequestSpecification as, String slug, int passage, String words, int revision) {
        return as.formParams(Map.of("words", words, "revision", String.valueOf(revision)))
                .post(path(slug, passage));
    }

    private static String path(String slug, int passage) {
        return "/articles/" + slug + "/passages/" + passage + "/revision";
    }

    private static int revision(String slug) {
        return Saved.in(() -> Article.shown(slug).revisionNumber());
    }

    private static List<String> words(String slug, int revision) {
        return Saved.in(() -> Revision.of(Article.shown(slug), revision).passages().stream()
                .map(Passage::words)
                .toList());
    }
}

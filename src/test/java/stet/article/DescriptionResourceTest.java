package stet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class DescriptionResourceTest {
    @Test
    void an_article_is_described_anew() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("title", "Flats of the valley");
        form.put("publishedOn", "2024-03-02");
        form.put("language", "pt-BR");
        form.put("translatedFrom", "vi");
        form.put("note", "First line\r\nsecond");
        Response answer = post(As.ada(), slug, form);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/articles/" + slug));
        Imprint stored = imprint(slug);
        assertEquals("Flats of the valley", stored.title());
        assertEquals("2024-03-02", stored.publishedOn().toString());
        assertEquals("pt-BR", stored.language());
        assertEquals("vi", stored.translatedFrom());
        assertEquals("First line\nsecond", stored.note());
        List<Event> events = Saved.ofArticle(slug, Act.DESCRIBE_ARTICLE);
        assertEquals(1, events.size());
        assertEquals("ada", events.get(0).actor());
        assertEquals("Flats of " + slug, events.get(0).changes().get(0).before());
    }

    @Test
    void every_mistake_stands_beside_its_field_and_nothing_is_lost_or_stored() {
        String slug = Saved.article();
        Imprint before = imprint(slug);
        Map<String, String> form = form(slug);
        form.put("title", " ");
        form.put("publisher", "x".repeat(201));
        form.put("url", "javascript:alert(1)");
        form.put("publishedOn", "2924-01-01");
        form.put("language", "not a tag");
        form.put("translatedFrom", "x");
        form.put("statedOrigin", "x".repeat(501));
        form.put("note", "x".repeat(2001));
        Response answer = post(As.ada(), slug, form);
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertEquals("Fill this in.", page.error("title"));
        assertEquals("Use at most 200 characters.", page.error("publisher"));
        assertTrue(page.error("url").startsWith("Write an address"));
        assertEquals("This date has not come yet.", page.error("publishedOn"));
        assertTrue(page.error("language").startsWith("Write a language tag"));
        assertTrue(page.error("translatedFrom").startsWith("Write a language tag"));
        assertEquals("Use at most 500 characters.", page.error("statedOrigin"));
        assertEquals("Use at most 2,000 characters.", page.error("note"));
        assertEquals("javascript:alert(1)", page.value("url"));
        form.put("publishedOn", "soon");
        assertEquals(
                "Write the date as 2026-11-24.",
                Html.of(post(As.ada(), slug, form)).error("publishedOn"));
        form.put("title", "a\0b");
        assertTrue(Html.of(post(As.ada(), slug, form)).error("title").contains("cannot be kept"));
        assertEquals(before, imprint(slug));
    }

    @Test
    void long_texts_of_every_script_are_kept() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        String home = "\uD83C\uDFE0";
        form.put("title", home.repeat(500));
        form.put("publisher", home.repeat(200));
        form.put("note", home.repeat(2000));
        assertEquals(303, post(As.ada(), slug, form).statusCode());
        assertEquals(home.repeat(500), imprint(slug).title());
    }

    @Test
    void the_same_again_is_no_description() {
        String slug = Saved.article();
        Response answer = post(As.ada(), slug, form(slug));
        assertEquals(422, answer.statusCode());
        assertTrue(Html.of(answer).error("title").contains("Nothing changed"));
        assertTrue(Saved.ofArticle(slug, Act.DESCRIBE_ARTICLE).isEmpty());
    }

    @Test
    void a_stale_form_shows_both_and_can_be_sent_again() {
        String slug = Saved.article();
        Map<String, String> mine = form(slug);
        mine.put("publisher", "The Hill Post");
        Map<String, String> theirs = form(slug);
        theirs.put("publisher", "The Valley Gazette");
        assertEquals(303, post(As.ada(), slug, theirs).statusCode());
        Response stale = post(As.bela(), slug, mine);
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertTrue(page.text().contains("The Valley Gazette"));
        assertEquals(
                "Valley Gazette",
                page.page().selectFirst("[aria-labelledby=h-yours] del").text());
        assertEquals("The Hill Post", page.value("publisher"));
        assertEquals("The Valley Gazette", imprint(slug).publisher());
        mine.put("version", page.value("version"));
        assertEquals(303, post(As.bela(), slug, mine).statusCode());
        assertEquals("The Hill Post", imprint(slug).publisher());
    }

    @Test
    void a_changed_text_makes_no_description_stale() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        Saved.run(() -> Article.toChange(slug).revise(1, "Other words.", Saved.account("bela")));
        form.put("publisher", "The Hill Post");
        assertEquals(303, post(As.ada(), slug, form).statusCode());
    }

    @Test
    void an_admin_describes_nothing_and_an_unknown_article_is_not_found() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("title", "Other");
        Response answer = post(As.ines(), slug, form);
        assertEquals(403, answer.statusCode());
        assertTrue(Html.of(answer).text().contains("takes another role: checker, editor"));
        assertEquals(403, As.ines().get(path(slug)).statusCode());
        assertEquals("Flats of " + slug, imprint(slug).title());
        assertEquals(404, post(As.ada(), "no-such-article", form).statusCode());
        assertEquals(404, As.ada().get(path("no-such-article")).statusCode());
    }

    @Test
    void a_double_click_and_a_draft_store_one_description_and_none() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("title", "Typed before");
        Response draft = As.ada().formParams(form).post(path(slug) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("Typed before", Html.of(draft).value("title"));
        assertTrue(Saved.ofArticle(slug, Act.DESCRIBE_ARTICLE).isEmpty());
        String once = path(slug) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(1, Saved.ofArticle(slug, Act.DESCRIBE_ARTICLE).size());
    }

    /** As a pack says of a translation whose original nobody knows. */
    @Test
    void an_article_translated_from_nobody_knows_what_can_be_described() {
        String slug = Saved.article();
        Map<String, String> form = form(slug);
        form.put("translatedFrom", "und");
        assertEquals(303, post(As.ada(), slug, form).statusCode());
        assertEquals("und", imprint(slug).translatedFrom());
    }

    /** The form as the page shows it now. */
    private static Map<String, String> form(String slug) {
        Html page = Html.of(As.ada().get(path(slug)));
        Map<String, String> form = new HashMap<>();
        for (String field : List.of(
                "title",
                "publisher",
                "url",
                "publishedOn",
                "language",
                "translatedFrom",
                "statedOrigin",
                "note",
                "version")) {
            form.put(field, page.value(field));
        }
        return form;
    }

    private static Response post(RequestSpecification as, String slug, Map<String, String> form) {
        return as.formParams(form).post(path(slug));
    }

    private static String path(String slug) {
        return "/articles/" + slug + "/description";
    }

    private static Imprint imprint(String slug) {
        return Saved.in(() -> Article.shown(slug).imprint());
    }
}

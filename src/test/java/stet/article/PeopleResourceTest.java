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

@QuarkusTest
class PeopleResourceTest {
    @Test
    void authors_and_handling_editors_are_named_with_their_accounts() {
        String slug = Saved.article();
        Response answer = post(As.bela(), slug, "Phan Van Hoa\r\nAda Okafor (ada)", "Mara Lindqvist ( mara )");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/articles/" + slug));
        assertEquals(
                "author: Phan Van Hoa\nauthor: Ada Okafor (ada)\nhandling_editor: Mara Lindqvist (mara)", people(slug));
        List<Event> events = Saved.ofArticle(slug, Act.NAME_PEOPLE);
        assertEquals(1, events.size());
        assertEquals("bela", events.get(0).actor());
        assertEquals(people(slug), events.get(0).says("people"));
        Html page = Html.of(As.bela().get(path(slug)));
        assertEquals("Phan Van Hoa\nAda Okafor (ada)", page.value("authors"));
        assertEquals("Mara Lindqvist (mara)", page.value("handlingEditors"));
        assertEquals(303, post(As.bela(), slug, "Phan Van Hoa", "").statusCode());
        assertEquals("author: Phan Van Hoa", people(slug));
    }

    @Test
    void an_account_that_is_not_there_a_name_too_long_and_no_name_are_refused() {
        String slug = Saved.article();
        Html page = refused(slug, "Ada Okafor (adda)", "x".repeat(201));
        assertEquals("There is no account adda.", page.error("authors"));
        assertEquals("Use at most 200 characters.", page.error("handlingEditors"));
        assertEquals("Ada Okafor (adda)", page.value("authors"));
        assertEquals("Fill this in.", refused(slug, "(ada)", "").error("authors"));
        assertTrue(refused(slug, "", "").error("authors").contains("Nothing changed"));
        assertTrue(refused(slug, "a\0b", "").error("authors").contains("cannot be kept"));
        assertTrue(refused(slug, "x\n".repeat(5001), "").error("authors").contains("characters"));
        assertEquals("", people(slug));
    }

    @Test
    void nobody_takes_their_own_name_off() {
        String slug = Saved.article();
        assertEquals(303, post(As.ada(), slug, "Ada Okafor (ada)", "").statusCode());
        Response answer = post(As.ada(), slug, "Ada Okafor", "");
        assertEquals(403, answer.statusCode());
        assertTrue(Html.of(answer).text().contains("somebody else has to take your name off"));
        assertEquals("author: Ada Okafor (ada)", people(slug));
        assertEquals(303, post(As.ada(), slug, "Ada Okafor (ada)\nOther", "").statusCode());
        assertEquals(303, post(As.bela(), slug, "", "").statusCode());
    }

    @Test
    void a_stale_form_shows_both_and_can_be_sent_again() {
        String slug = Saved.article();
        String opened = Html.of(As.bela().get(path(slug))).value("version");
        assertEquals(303, post(As.ada(), slug, "Theirs", "").statusCode());
        Response stale = As.bela()
                .formParams(Map.of("authors", "Mine", "handlingEditors", "", "version", opened))
                .post(path(slug));
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertEquals(
                "Theirs",
                page.page().selectFirst("[aria-labelledby=h-yours] del").text());
        assertEquals("Mine", page.value("authors"));
        assertEquals("author: Theirs", people(slug));
        assertEquals(303, post(As.bela(), slug, "Mine", "").statusCode());
        assertEquals("author: Mine", people(slug));
    }

    @Test
    void an_admin_names_nobody_and_an_unknown_article_is_not_found() {
        String slug = Saved.article();
        assertEquals(403, As.ines().formParam("authors", "X").post(path(slug)).statusCode());
        assertEquals(403, As.ines().get(path(slug)).statusCode());
        assertEquals("", people(slug));
        assertEquals(404, As.ada().formParam("authors", "X").post(path("none")).statusCode());
    }

    @Test
    void a_double_click_and_a_draft_name_once_and_not_at_all() {
        String slug = Saved.article();
        String opened = Html.of(As.ada().get(path(slug))).value("version");
        Map<String, String> form = Map.of("authors", "Typed", "handlingEditors", "", "version", opened);
        Response draft = As.ada().formParams(form).post(path(slug) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("Typed", Html.of(draft).value("authors"));
        assertEquals("", people(slug));
        String once = path(slug) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(303, As.ada().formParams(form).post(once).statusCode());
        assertEquals(1, Saved.ofArticle(slug, Act.NAME_PEOPLE).size());
    }

    private static Html refused(String slug, String authors, String editors) {
        Response answer = post(As.bela(), slug, authors, editors);
        assertEquals(422, answer.statusCode());
        return Html.of(answer);
    }

    private static Response post(RequestSpecification as, String slug, String authors, String editors) {
        String version = Html.of(As.bela().get(path(slug))).value("version");
        return as.formParams(Map.of("authors", authors, "handlingEditors", editors, "version", version))
                .post(path(slug));
    }

    private static String path(String slug) {
        return "/articles/" + slug + "/people";
    }

    private static String people(String slug) {
        return Saved.in(() -> Article.shown(slug).peopleInWords());
    }
}

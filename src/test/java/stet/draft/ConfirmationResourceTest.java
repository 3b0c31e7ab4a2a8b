package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.article.AuthorSource;
import stet.article.Note;
import stet.article.Original;
import stet.article.OriginalPart;
import stet.history.History;
import stet.support.As;
import stet.support.Brought;
import stet.support.Html;
import stet.support.Saved;

/** A file from the form that takes it to the article that it becomes. */
@QuarkusTest
class ConfirmationResourceTest {
    @Test
    void what_was_read_is_corrected_before_anything_is_an_article() {
        long before = Saved.in(() -> Article.count());
        String text = Brought.markdown();
        String page = Brought.sent("ada", "/articles/new", "trams.md", text);
        Html confirm = Html.of(As.ada().get(page));
        assertTrue(confirm.value("title").startsWith("Trams "), confirm.value("title"));
        assertEquals("en", confirm.value("language"));
        assertTrue(confirm.text().contains("one source of the author"), confirm.text());
        assertEquals(before, Saved.in(() -> Article.count()));
        Response answer = As.ada()
                .formParam("title", "Trams, corrected " + System.nanoTime())
                .formParam("language", "en")
                .formParam("authors", "Jo Writer")
                .post(page);
        assertEquals(303, answer.statusCode(), answer::asString);
        String slug = answer.header("Location").replaceFirst(".*/articles/", "");
        assertTrue(slug.startsWith("trams-corrected-"), slug);
        Saved.run(() -> {
            Article article = Article.shown(slug);
            assertEquals("Jo Writer", article.people().get(0).name());
            Original original = Original.of(article.text()).orElseThrow();
            assertEquals("trams.md", original.fileName());
            assertEquals(text, new String(original.bytes(), StandardCharsets.UTF_8));
            AuthorSource source = AuthorSource.of(article).get(0);
            assertEquals(Note.Kind.LINK, source.kind());
            assertEquals("https://a.example/budget", source.url());
        });
        assertEquals(404, As.ada().get(page).statusCode());
    }

    @Test
    void nobody_else_sees_it_and_what_is_wrong_is_said_with_nothing_stored() {
        String page = Brought.sent("ada", "/articles/new", "trams.md", Brought.markdown());
        long before = Saved.in(() -> Article.count());
        assertEquals(404, As.bela().get(page).statusCode());
        assertEquals(404, As.bela().formParam("title", "Mine").post(page).statusCode());
        Response wrong =
                As.ada().formParam("title", "").formParam("url", "nowhere").post(page);
        assertEquals(422, wrong.statusCode());
        assertTrue(Html.of(wrong).error("url").startsWith("Write an address"));
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    @Test
    void the_same_bytes_are_offered_as_the_article_they_are() {
        String text = Brought.markdown();
        String page = Brought.sent("ada", "/articles/new", "trams.md", text);
        String slug = Brought.brought("bela", text);
        assertTrue(Html.of(As.ada().get(page)).has("main a[href=/articles/" + slug + "]"));
        Response answer = As.ada().formParam("title", "Again").post(page);
        assertEquals(409, answer.statusCode());
        assertTrue(Html.of(answer).has("main a[href=/articles/" + slug + "]"));
    }

    @Test
    void what_nobody_confirms_goes_with_its_bytes_when_it_is_a_day_old() {
        String old = Brought.sent("ada", "/articles/new", "trams.md", Brought.markdown());
        long id = Long.parseLong(old.replaceFirst(".*/", ""));
        Saved.run(() ->
                Intake.update("broughtAt = ?1 where id = ?2", History.now().minus(Duration.ofHours(25)), id));
        long before = Saved.in(() -> OriginalPart.count());
        Brought.sent("bela", "/articles/new", "trams.md", Brought.markdown());
        assertEquals(404, As.ada().get(old).statusCode());
        assertEquals(before, Saved.in(() -> OriginalPart.count()));
    }

    @Test
    void a_name_that_cannot_be_kept_keeps_no_file_from_being_read() {
        for (String name : List.of("x".repeat(5_000) + ".md", "../../etc/passwd.md", "\u202Etxt.md", "a\u0000b.md")) {
            String page = Brought.sent("ada", "/articles/new", name, Brought.markdown());
            assertEquals(200, As.ada().get(page).statusCode(), name);
        }
    }
}

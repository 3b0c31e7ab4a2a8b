package stet.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.AuthorSource;
import stet.history.Event;
import stet.support.As;
import stet.support.Brought;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class AuthorSourceResourceTest {
    /** A link stands under its sentence until a checker says that it was opened. */
    @Test
    void the_authors_sources_are_unverified_until_somebody_opened_them() {
        String source = Brought.authorSource();
        String slug = source.replaceFirst("/.*", "");
        Html page = Html.of(As.ada().get("/articles/" + slug + "/sentences/3"));
        assertTrue(page.text().contains("nobody has opened it"), page.text());
        assertTrue(page.has("a[href=https://a.example/budget]"));
        String there = "/articles/" + slug + "/sentences/3#h-sources";
        assertTrue(Html.of(As.ada().get("/articles/" + slug)).has("a[href=" + there + "]"));
        String open = "/articles/" + source.replaceFirst("/", "/author-sources/") + "/opening";
        assertEquals(303, As.ada().post(open).statusCode());
        assertEquals(409, As.bela().post(open).statusCode());
        assertTrue(Html.of(As.bela().get("/articles/" + slug + "/sentences/3"))
                .text()
                .contains("opened by Ada"));
    }

    @Test
    void who_opened_it_is_stored_and_stands_in_the_history() {
        String source = Brought.authorSource();
        String slug = source.replaceFirst("/.*", "");
        As.ada().post(opening(source)).then().statusCode(303);
        Saved.run(() -> {
            AuthorSource stored = AuthorSource.of(Article.shown(slug)).get(0);
            assertEquals("ada", stored.openedBy().login());
            Event event = Event.of("sentence", slug + "/3", Act.MARK_SENTENCE)
                    .findFirst()
                    .orElseThrow();
            assertTrue(event.content().contains(stored.url()), event.content());
        });
    }

    @Test
    void whoever_may_not_and_what_is_not_there_is_refused_and_nothing_is_stored() {
        String source = Brought.authorSource();
        String slug = source.replaceFirst("/.*", "");
        assertEquals(403, As.ines().post(opening(source)).statusCode());
        assertEquals(
                404,
                As.ada()
                        .post("/articles/" + slug + "/author-sources/999999/opening")
                        .statusCode());
        assertEquals(
                404,
                As.ada()
                        .post(opening(Saved.article() + "/" + source.replaceFirst(".*/", "")))
                        .statusCode());
        assertEquals(
                null, Saved.in(() -> AuthorSource.of(Article.shown(slug)).get(0).openedBy()));
    }

    private static String opening(String source) {
        return "/articles/" + source.replaceFirst("/", "/author-sources/") + "/opening";
    }
}

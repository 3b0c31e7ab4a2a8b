package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class RevisionResourceTest {
    @Test
    void every_revision_stays_readable_and_says_what_it_changed() {
        String slug = Saved.articleOf("One stays.", "The town built flats.");
        Saved.run(() -> Article.toChange(slug).revise(2, "The town built 140 flats.", Saved.account("bela")));
        Html first = Html.of(As.ines().get("/articles/" + slug + "/revisions/1"));
        assertTrue(first.page().selectFirst("#passage-2 > p").text().equals("The town built flats."));
        assertFalse(first.has("ins, del"));
        Html second = Html.of(As.ines().get("/articles/" + slug + "/revisions/2"));
        assertEquals(
                "The town built 140 flats.",
                second.page().selectFirst("#passage-2 > p").text());
        assertEquals("140", second.page().selectFirst("#passage-2 ins").text());
        assertFalse(second.has("#passage-1 ins"));
        assertTrue(second.text().contains("Béla Novák"));
        assertTrue(second.has("a[href=/articles/" + slug + "/revisions/1]"));
    }

    @Test
    void what_is_not_there_is_not_found_and_nobody_reads_without_signing_in() {
        String slug = Saved.article();
        assertEquals(404, As.ada().get("/articles/" + slug + "/revisions/2").statusCode());
        assertEquals(404, As.ada().get("/articles/none/revisions/1").statusCode());
        assertEquals(303, As.nobody().get("/articles/" + slug + "/revisions/1").statusCode());
    }
}

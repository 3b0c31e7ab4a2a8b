package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Brought;
import stet.support.Html;
import stet.support.Saved;

/** The next version of an article, from its form to the page of the revision that it became. */
@QuarkusTest
class ProofResourceTest {
    @Test
    void nothing_takes_effect_before_somebody_saw_what_it_does() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        String next = "Rents rose again. The town built 150 flats in 2021, a record for the region. So they say.";
        String proof = Brought.sent("bela", "/articles/" + slug + "/revisions/new", "next.txt", next);
        Html page = Html.of(As.bela().get(proof));
        assertTrue(page.text().contains("Changed: one claim"), page.text());
        assertEquals("140", page.page().selectFirst(".turns del").text());
        assertEquals("150", page.page().selectFirst(".turns ins").text());
        assertTrue(page.text().contains("So they say."));
        assertEquals(1, revision(slug));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        assertEquals(404, As.ada().get(proof).statusCode());
        Response taken = As.bela().formParam("revision", "1").post(proof);
        assertEquals(303, taken.statusCode(), taken::asString);
        assertTrue(taken.header("Location").endsWith("/articles/" + slug + "/revisions/2"));
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        assertEquals(1, Saved.ofArticle(slug, Act.REVISE_ARTICLE).size());
        assertEquals(404, As.bela().get(proof).statusCode());
        Html second = Html.of(As.ada().get("/articles/" + slug + "/revisions/2"));
        assertTrue(second.text().contains("changed"), second.text());
        Html first = Html.of(As.ada().get("/articles/" + slug + "/revisions/1"));
        assertTrue(first.has("mark") && first.has("a[href=/claims/" + claim + "]"));
    }

    @Test
    void upon_another_text_it_comes_back_with_what_it_would_do_now() {
        String slug = Saved.article();
        String proof = Brought.revision("bela", slug).replaceFirst("/", "/revisions/new/");
        Saved.run(() -> Article.toChange(slug).revise(1, "Rents fell.", Saved.account("ada")));
        Response answer = As.bela().formParam("revision", "1").post("/articles/" + proof);
        assertEquals(409, answer.statusCode());
        assertTrue(Html.of(answer).page().select("del").text().contains("fell"));
        assertEquals(2, revision(slug));
    }

    private static int revision(String slug) {
        return Saved.in(() -> Article.shown(slug).revisionNumber());
    }
}

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
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class AnchorResourceTest {
    private static final String TEXT = "Rents rose. The town built 140 flats in 2021. Nobody rents them.";

    @Test
    void an_anchor_is_made_longer_and_the_statement_stays() {
        long claim = Saved.claimOn(Saved.articleOf(TEXT), "140 flats");
        String statement = Saved.wordsOf(claim).statement();
        assertEquals(
                "140 flats",
                Html.of(As.bela().get("/claims/" + claim + "/anchor")).value("quote"));
        assertEquals(303, rest(claim, "built 140 flats in 2021").statusCode());
        assertEquals("built 140 flats in 2021", Saved.wordsOf(claim).quote());
        assertEquals(statement, Saved.wordsOf(claim).statement());
        assertEquals(Act.RESTATE, Saved.last(claim).act());
    }

    @Test
    void words_that_are_not_there_are_refused_and_nothing_is_stored() {
        long claim = Saved.claimOn(Saved.articleOf(TEXT), "140 flats");
        Response answer = rest(claim, "150 flats");
        assertEquals(422, answer.statusCode());
        assertTrue(Html.of(answer).error("quote").length() > 10);
        assertEquals(422, rest(claim, "140 flats").statusCode());
        assertEquals("140 flats", Saved.wordsOf(claim).quote());
    }

    /** A word of the quote was changed: the nearest words are offered, and one click takes them. */
    @Test
    void where_the_words_are_gone_the_nearest_are_offered() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        Saved.reword(claim, words -> words.resting("The town built 140 flats in 2021", 1, 0), "ada");
        Saved.run(() -> Article.toChange(slug)
                .revise(1, "Rents rose again. The town has built 142 flats in 2021.", Saved.account("bela")));
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        Html page = Html.of(As.bela().get("/claims/" + claim + "/anchor"));
        assertEquals("The town has built 142 flats in 2021", page.value("quote"));
        assertTrue(page.text().contains("not in the text any more"), page.text());
        Response answer = As.bela()
                .formParam("quote", page.value("quote"))
                .formParam("version", page.value("version"))
                .post("/claims/" + claim + "/anchor");
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(
                "The town has built 142 flats in 2021", Saved.wordsOf(claim).quote());
    }

    private static Response rest(long claim, String quote) {
        return As.bela().formParam("quote", quote).formParam("version", "1").post("/claims/" + claim + "/anchor");
    }
}

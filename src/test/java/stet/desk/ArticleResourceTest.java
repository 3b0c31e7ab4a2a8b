package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class ArticleResourceTest {
    @Test
    void the_list_names_every_article_with_the_number_of_its_claims() {
        String slug = Saved.article();
        Saved.claimOn(slug, "Rents rose");
        Saved.claimOn(slug, "140 flats");
        String empty = Saved.article();
        Html page = Html.of(As.ines().get("/articles"));
        assertEquals("Articles", page.heading());
        assertTrue(page.has("a[href=/articles/" + slug + "]"));
        assertEquals(
                "2",
                page.page().selectFirst("a[href=/claims?article=" + slug + "]").text());
        assertEquals(
                "0",
                page.page().selectFirst("a[href=/claims?article=" + empty + "]").text());
        assertTrue(page.text().contains("The Valley Post"));
        assertTrue(page.text().contains("1 Mar 2024"));
        assertEquals(303, As.nobody().get("/articles").statusCode());
    }

    @Test
    void the_list_says_how_far_each_article_is_dealt_with_and_follows_every_change() {
        String slug = Saved.articleOf("Rents rose 5 percent. The town built 140 flats in 2021. Who knows?");
        assertEquals("0 of 0 factual sentences dealt with; 3 unread", coverage(slug));
        Saved.claimOn(slug, "Rents rose 5 percent.");
        assertEquals("1 of 1 factual sentences dealt with; 2 unread", coverage(slug));
        Saved.claimOn(slug, "The town built");
        assertEquals("1 of 2 factual sentences dealt with, one half; one unread", coverage(slug));
        Saved.run(() -> Article.toChange(slug).revise(1, "Rents rose 5 percent.", Saved.account("bela")));
        assertEquals("1 of 1 factual sentences dealt with", coverage(slug));
    }

    @Test
    void the_list_and_the_article_say_that_it_was_signed_off_past_what_and_that_it_lapsed() {
        String slug = Ready.past();
        assertEquals("Signed off past one thing in the way", signOff(slug));
        assertTrue(Html.of(As.ada().get("/articles/" + slug))
                .has("header a[href=/articles/" + slug + "/gate].signed_off"));
        Saved.claimOn(slug, "Rents rose again.");
        assertEquals("Lapsed past one thing in the way", signOff(slug));
        assertTrue(Html.of(As.ada().get("/articles/" + slug)).has("header a[href=/articles/" + slug + "/gate].lapsed"));
        assertEquals("", signOff(Saved.article()));
    }

    private static String signOff(String slug) {
        return Html.of(As.ines().get("/articles"))
                .page()
                .select("tr:has(a[href=/articles/" + slug + "]) [data-label=Sign-off]")
                .text();
    }

    private static String coverage(String slug) {
        return Html.of(As.ines().get("/articles"))
                .page()
                .selectFirst("a[href=/articles/" + slug + "/sentences]")
                .text();
    }

    @Test
    void an_article_shows_its_text_with_the_claims_in_the_margin() {
        String slug = Saved.articleOf("Rents rose again.", "The town built 140 flats in 2021.");
        long count = Saved.claimOn(slug, "built 140 flats");
        long date = Saved.claimOn(slug, "flats in 2021");
        long nowhere = Saved.in(() -> Claim.create(
                        Article.toChange(slug),
                        new Words("Of the whole.", "", null, Kind.EVENT, Checks.SO, "", "", null),
                        Claim.Pointers.NONE,
                        Saved.account("ada"))
                .number());
        Saved.run(() -> Article.toChange(slug)
                .namePeople(
                        List.of(
                                new Named(Part.AUTHOR, "Somebody Else", null),
                                new Named(Part.HANDLING_EDITOR, "Mara Lindqvist", Saved.account("mara"))),
                        Saved.account("ada")));
        Html page = Html.of(As.ada().get("/articles/" + slug));
        assertEquals("Text of " + slug, page.heading());
        assertTrue(page.text().contains("Article, revision 1"));
        assertTrue(page.text().contains("3 claims"));
        assertEquals(
                "built 140 flats in 2021",
                page.page().selectFirst("#passage-2 mark").text());
        assertFalse(page.has("#passage-1 mark"));
        assertEquals(
                count + " Open",
                page.page()
                        .selectFirst("#passage-2 a[href=/claims/" + count + "]")
                        .text());
        assertTrue(page.has("#passage-2 a[href=/claims/" + date + "]"));
        assertTrue(page.has("[aria-labelledby=h-unplaced] a[href=/claims/" + nowhere + "]"));
        assertTrue(page.text().contains("Somebody Else no account here"));
        assertTrue(page.text().contains("mara; decides nothing here"));
        assertTrue(page.has("a[href='/claims/new?article=" + slug + "&passage=2']"));
        assertFalse(Html.of(As.ines().get("/articles/" + slug)).has("a[href^=/claims/new]"));
        assertEquals(404, As.ada().get("/articles/none").statusCode());
    }

    @Test
    void the_margin_says_the_rating_and_a_long_article_is_drawn_piece_by_piece() {
        long claim = Saved.proposed();
        Html page = Html.of(As.ada().get("/articles/" + Saved.slug(claim)));
        assertEquals(
                claim + " Awaiting sign-off Accurate",
                page.page().selectFirst(".margin a.claim").text());
        assertFalse(page.has(".galley.long"));
        String[] paragraphs = new String[101];
        Arrays.fill(paragraphs, "It rained.");
        Html longer = Html.of(As.ada().get("/articles/" + Saved.articleOf(paragraphs)));
        assertEquals(101, longer.page().select(".galley.long > li.room-1").size());
    }
}

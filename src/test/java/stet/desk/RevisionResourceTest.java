package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.signoff.PastStage;
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
    void a_claim_is_shown_as_it_stood_when_the_revision_gave_way() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        assertEquals("Signed off Accurate", margin(slug, 1));
        revise(slug, "town", "city");
        assertEquals("Lapsed Accurate", margin(slug, 2));
        revise(slug, "city", "town");
        assertEquals("Signed off Accurate", margin(slug, 3));
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Saved.verdict(claim, "inaccurate", "bela");
        assertEquals("Signed off Accurate", margin(slug, 1));
        assertEquals("Lapsed Accurate", margin(slug, 2));
        assertEquals("Lapsed Inaccurate", margin(slug, 3));
    }

    @Test
    void what_stays_the_same_from_revision_to_revision_is_kept_once() {
        long claim = Saved.claim();
        String slug = Saved.slug(claim);
        revise(slug, "Rents rose", "Rents fell");
        revise(slug, "Rents fell", "Rents rose");
        assertEquals(1, kept(claim));
        assertEquals("Open", margin(slug, 2));
        Saved.take(claim, "ada");
        revise(slug, "Rents rose", "Rents stayed");
        assertEquals(2, kept(claim));
        assertEquals("Open", margin(slug, 2));
        assertEquals("In hand", margin(slug, 3));
    }

    private static long kept(long claim) {
        return Saved.in(() -> PastStage.count("claim", Claim.shown(claim)));
    }

    @Test
    void a_claim_whose_words_were_gone_is_listed_apart() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        revise(slug, "140", "141");
        assertFalse(page(slug, 1).has("#h-unplaced"));
        Html second = page(slug, 2);
        assertEquals("", margin(slug, 2));
        assertEquals(
                claim + " The town built 140 flats in 2021. Lapsed Accurate",
                second.page().select("section[aria-labelledby=h-unplaced] li").text());
    }

    @Test
    void a_page_says_where_it_was_not_kept_what_claims_stood_at() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        revise(slug, "140", "141");
        Saved.run(() -> PastStage.delete("claim", Claim.shown(claim)));
        assertTrue(page(slug, 1).text().contains("was not kept"));
        assertFalse(page(slug, 2).text().contains("was not kept"));
        assertEquals("", margin(slug, 1));
    }

    private static void revise(String slug, String was, String is) {
        Saved.run(() -> {
            Article article = Article.toChange(slug);
            String words = article.text().words(1).orElseThrow();
            article.revise(1, words.replace(was, is), Saved.account("bela"));
        });
    }

    private static Html page(String slug, int revision) {
        return Html.of(As.ines().get("/articles/" + slug + "/revisions/" + revision));
    }

    private static String margin(String slug, int revision) {
        return page(slug, revision)
                .page()
                .select("#passage-1 .margin")
                .select(".stage, .rating")
                .text();
    }

    @Test
    void what_is_not_there_is_not_found_and_nobody_reads_without_signing_in() {
        String slug = Saved.article();
        assertEquals(404, As.ada().get("/articles/" + slug + "/revisions/2").statusCode());
        assertEquals(404, As.ada().get("/articles/none/revisions/1").statusCode());
        assertEquals(303, As.nobody().get("/articles/" + slug + "/revisions/1").statusCode());
    }
}

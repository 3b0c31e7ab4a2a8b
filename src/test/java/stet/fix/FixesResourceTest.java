package stet.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class FixesResourceTest {
    @Inject
    Session session;

    @Test
    void there_is_no_page_for_strangers_nor_for_what_is_no_article() {
        assertEquals(
                303,
                As.nobody()
                        .get("/articles/" + Saved.slug(Saved.fixed()) + "/fixes")
                        .statusCode());
        assertEquals(404, As.ada().get("/articles/no-such/fixes").statusCode());
    }

    @Test
    void an_article_without_fixes_says_how_one_comes_about() {
        Html page = Html.of(As.ada().get("/articles/" + Saved.article() + "/fixes"));
        assertEquals("Fixes", page.heading());
        assertTrue(page.text().contains("No fix has been proposed for this article."));
        assertTrue(page.text().contains("None is open."));
    }

    @Test
    void all_fixes_stand_in_the_order_of_the_text_with_what_was_said_to_them() {
        String slug = Saved.articleOf("One of 7 came.", "Two of 8 came.");
        long second = wrongOn(slug, "Two of 8");
        long first = wrongOn(slug, "One of 7");
        Saved.authors(first, "bela");
        Saved.fix(second, "of 8", "of 18", "ada");
        Saved.run(() -> Fix.propose(
                Claim.toChangeWithArticle(first), new FixWords("of 7", "of 17", false), Saved.account("ada")));
        Saved.answerFix(second, FixAnswer.Kind.COUNTERED, "of 28", "bela");
        Html page = Html.of(As.bela().get("/articles/" + slug + "/fixes"));
        List<Element> items = page.page().select("ol.fixes > li");
        assertEquals(2, items.size());
        assertEquals(
                "Claim " + first + ", fix 1", items.get(0).selectFirst("h2").text());
        assertTrue(items.get(0).text().contains("Should Open"), items.get(0).text());
        assertEquals("7", items.get(0).selectFirst("del").text());
        assertTrue(
                items.get(1).text().contains("Must Other words proposed"),
                items.get(1).text());
        assertTrue(items.get(1).text().contains("28"));
        assertTrue(page.text().contains("2 are open, one of which must be made."), page.text());
        assertTrue(page.has("a[href=/claims/" + second + "/fixes/1/answer]"));
        Html must = Html.of(As.ada().get("/articles/" + slug + "/fixes?weight=must"));
        assertEquals(1, must.page().select("ol.fixes > li").size());
        assertFalse(must.has("a[href$=/answer]"));
    }

    @Test
    void the_page_of_the_article_counts_what_must_be_put_right() {
        long claim = Saved.fixed();
        String path = "/articles/" + Saved.slug(claim);
        assertEquals("Fixes, 1 must", link(path));
        Saved.letFixStand(claim, "mara");
        assertEquals("Fixes", link(path));
    }

    @Test
    void many_fixes_take_no_more_queries_than_one() {
        String slug = Saved.articleOf("One of 7 came. Two of 8 came. Three of 9 came.");
        long claim = wrongOn(slug, "One of 7");
        Saved.authors(claim, "bela");
        Saved.fix(claim, "of 7", "of 17", "ada");
        Saved.answerFix(claim, FixAnswer.Kind.ACCEPTED, "", "bela");
        long one = queries(slug);
        for (String now : List.of("of 8", "of 9", "One", "Two", "Three"))
            Saved.fix(claim, now, now + " or so", "tomas");
        assertEquals(one, queries(slug));
    }

    private long queries(String slug) {
        return Saved.in(() -> {
            var statistics = session.getSessionFactory().getStatistics();
            statistics.clear();
            Account viewer = Saved.account("bela");
            Article article = Article.shown(slug);
            FixesPage page = FixesPage.of(article, false, viewer);
            page.shown().forEach(shown -> {
                assertFalse(shown.fix().proposedBy().name().isEmpty());
                shown.fix().answers().forEach(answer -> answer.answeredBy().name());
                shown.canAct();
                shown.fix().verdict().rating().scale().name();
            });
            return statistics.getPrepareStatementCount();
        });
    }

    private static String link(String path) {
        return Html.of(As.ada().get(path))
                .page()
                .selectFirst("a[href=" + path + "/fixes]")
                .text();
    }

    private static long wrongOn(String slug, String quote) {
        long claim = Saved.claimOn(slug, quote);
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        return claim;
    }
}

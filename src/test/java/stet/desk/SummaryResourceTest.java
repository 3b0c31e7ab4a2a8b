package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.claim.Checks;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SummaryResourceTest {
    @Test
    void a_claim_in_short_has_its_quote_verdict_evidence_and_what_comes_next() {
        long claim = Saved.proposed();
        long gone = Saved.evidence(claim, Stance.CONTEXT, "bela");
        Saved.withdraw(claim, gone, "bela");
        Html page = Html.of(As.mara().get(path(Saved.slug(claim), claim)));
        assertEquals("Claim " + claim + " in short", page.heading());
        assertEquals(
                "The town built 140 flats in 2021.",
                page.page().selectFirst(".summary h2").text());
        assertEquals(
                "140 flats in 2021", page.page().selectFirst(".summary mark").text());
        assertFalse(page.page().selectFirst(".summary blockquote").text().contains("Rents"));
        assertEquals(
                "Awaiting sign-off", page.page().selectFirst(".summary .stage").text());
        assertEquals("Accurate", page.page().selectFirst(".summary .rating").text());
        assertTrue(page.text().contains("The register says so in table 2"));
        assertEquals(1, page.page().select(".summary .cited > li").size());
        assertEquals("Supports", page.page().selectFirst(".summary .stance").text());
        assertTrue(
                page.text()
                        .contains(Saved.in(() -> NextStep.of(Saved.facts(claim)).get(0))),
                page.text());
        assertTrue(page.has(".summary a.button[href=/claims/" + claim + "]"));
    }

    @Test
    void what_was_only_said_is_said_not_to_be_checked() {
        long claim = Saved.claim("The mayor said that the town built 140 flats.", Checks.SAID);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "correctly_quoted", "ada");
        Html page = Html.of(As.ada().get(path(Saved.slug(claim), claim)));
        assertTrue(page.page().selectFirst(".summary").text().contains("content not checked"));
        Html article = Html.of(As.ada().get("/articles/" + Saved.slug(claim)));
        assertTrue(
                article.page().selectFirst(".margin a.claim").text().endsWith("Correctly quoted content not checked"));
    }

    @Test
    void a_claim_of_another_article_is_not_found_and_nobody_sees_anything() {
        long claim = Saved.claim();
        assertEquals(404, As.ada().get(path(Saved.article(), claim)).statusCode());
        assertEquals(404, As.ada().get(path(Saved.slug(claim), 999_999_999)).statusCode());
        assertEquals(404, As.ada().get(path("no-such-article", claim)).statusCode());
        assertEquals(303, As.nobody().get(path(Saved.slug(claim), claim)).statusCode());
    }

    private static String path(String slug, long claim) {
        return "/articles/" + slug + "/claims/" + claim;
    }
}

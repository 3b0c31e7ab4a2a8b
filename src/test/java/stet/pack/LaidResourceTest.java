package stet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Brought;
import stet.support.Html;
import stet.support.Packs;
import stet.support.Saved;

@QuarkusTest
class LaidResourceTest {
    @Test
    void a_pack_is_laid_and_each_claim_confirmed_or_moved_by_hand() {
        String slug = Brought.brought("ada", Packs.text());
        String page = "/articles/" + slug + "/laid";
        Response laid = As.ada().formParam("pack", Packs.loaded()).post(page);
        assertEquals(303, laid.statusCode(), laid::asString);
        long claim = Saved.in(() -> Claim.of(Article.shown(slug)).get(0).number());
        Html list = Html.of(As.ada().get(page));
        assertTrue(list.has("form[action^=" + page + "/" + claim + "/confirmation]"));
        assertTrue(list.text().contains("found nowhere"), list.text());
        assertEquals(303, As.bela().post(page + "/" + claim + "/confirmation").statusCode());
        assertEquals(Act.CONFIRM_ANCHOR, Saved.last(claim).act());
        assertEquals("bela", Saved.last(claim).actor());
        assertFalse(Html.of(As.ada().get(page)).has("form[action^=" + page + "/" + claim + "/confirmation]"));
        assertEquals(409, As.ada().post(page + "/" + claim + "/confirmation").statusCode());
    }

    @Test
    void laying_again_adds_nothing_and_what_rests_on_no_words_is_not_confirmed() {
        String slug = Brought.brought("ada", Packs.text());
        String page = "/articles/" + slug + "/laid";
        for (int time = 0; time < 2; time++) {
            assertEquals(
                    303, As.ada().formParam("pack", Packs.loaded()).post(page).statusCode());
        }
        assertEquals(3, Saved.in(() -> Claim.of(Article.shown(slug)).size()));
        long nowhere = Saved.in(() -> Claim.of(Article.shown(slug)).get(2).number());
        assertEquals(409, As.ada().post(page + "/" + nowhere + "/confirmation").statusCode());
        assertEquals(
                404, As.ada().post(page + "/" + Saved.claim() + "/confirmation").statusCode());
        Response moved = As.bela()
                .formParam("quote", "Work took two years")
                .formParam("version", "1")
                .post("/claims/" + nowhere + "/anchor");
        assertEquals(303, moved.statusCode(), moved::asString);
        assertTrue(Saved.in(() -> Laid.of(Claim.shown(nowhere)).orElseThrow().isConfirmed()));
        assertEquals("Work took two years", Saved.wordsOf(nowhere).quote());
    }
}

package stet.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.pack.Laid;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Brought;
import stet.support.Packs;
import stet.support.Saved;

/** A pack laid onto an article that was brought in. */
@QuarkusTest
class PackApiTest {
    @Test
    void each_claim_finds_its_sentence_or_says_that_there_is_none() {
        String slug = Brought.brought("ada", Packs.text());
        JsonPath laid = lay(slug, Packs.loaded()).statusCode(201).extract().jsonPath();
        assertEquals(3, laid.getList("$").size());
        assertEquals("It had to pay 4 million crowns for it.", laid.getString("[0].sentence"));
        assertEquals("There will be 900 passengers a day, says Karin Dahl, the mayor.", laid.getString("[1].sentence"));
        assertNull(laid.getString("[2].sentence"));
        assertNull(laid.getString("[2].quote"));
        assertEquals(0, laid.getDouble("[2].confidence"));
        String text = Saved.in(() -> Article.shown(slug).text().text());
        for (int at = 0; at < 2; at++) {
            String quote = laid.getString("[" + at + "].quote");
            assertEquals(text.indexOf(quote), text.lastIndexOf(quote));
            assertTrue(laid.getString("[" + at + "].sentence").contains(quote), quote);
            assertTrue(laid.getDouble("[" + at + "].confidence") > 0.5);
            long claim = laid.getLong("[" + at + "].claim");
            assertEquals(Stage.OPEN, Saved.facts(claim).stage());
            assertEquals(Act.LOAD_PACK, Saved.last(claim).act());
            assertEquals(
                    "The budget of the town", Saved.in(() -> Claim.shown(claim).whereToLook()));
        }
    }

    @Test
    void laying_twice_adds_nothing() {
        String slug = Brought.brought("ada", Packs.text());
        List<Map<String, Object>> first =
                lay(slug, Packs.loaded()).statusCode(201).extract().jsonPath().getList("$");
        List<Map<String, Object>> second =
                lay(slug, Packs.loaded()).statusCode(200).extract().jsonPath().getList("$");
        assertEquals(first, second);
        assertEquals(3, Saved.in(() -> Laid.on(Article.shown(slug)).size()));
        assertEquals(3, Saved.in(() -> Claim.of(Article.shown(slug)).size()));
    }

    @Test
    void the_pack_that_ships_is_known_by_its_folder_and_by_its_article() {
        String slug = Brought.brought("ada", Packs.text());
        List<Map<String, Object>> first =
                lay(slug, "claims").statusCode(201).extract().jsonPath().getList("$");
        assertEquals(123, first.size());
        assertTrue(first.stream().allMatch(one -> one.get("quote") == null), first::toString);
        lay(slug, "why-is-japan-falling-behind-in-ai").statusCode(200);
    }

    @Test
    void what_is_no_pack_is_refused_and_nothing_is_stored() {
        String slug = Brought.brought("ada", Packs.text());
        for (String pack : List.of("", "no-such-pack", "../claims", Saved.article(), slug)) {
            lay(slug, pack).statusCode(422);
        }
        lay("no-such-article", Packs.loaded()).statusCode(404);
        assertEquals(0, Saved.in(() -> Claim.of(Article.shown(slug)).size()));
    }

    private static ValidatableResponse lay(String slug, String pack) {
        return As.program("ada")
                .contentType("application/json")
                .body(Map.of("pack", pack))
                .post("/api/v1/articles/" + slug + "/pack")
                .then();
    }
}

package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.history.Flaw;
import stet.signoff.Verification;
import stet.support.As;
import stet.support.Ready;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class ArticleSealsTest {
    @Test
    void what_nobody_touched_holds_withdrawn_ones_too() {
        Ready.signed();
        String slug = Ready.signed();
        As.mara().formParam("reason", "Too early").post("/articles/" + slug + "/sign-off/withdrawal");
        assertTrue(
                Saved.in(Verification::here).isIntact(),
                Saved.in(Verification::here).firstBroken()::toString);
    }

    @Test
    void a_word_changed_in_the_sealed_text_is_found_and_gives_no_certificate() {
        String slug = Ready.signed();
        String mayor =
                "update article_sealed set part = replace(part, '%s', '%s') where sign_off_id = (select s.id from"
                        + " article_sign_off s join article a on a.id = s.article_id where a.slug = '" + slug + "')";
        assertFound(slug, "is not what was signed", mayor.formatted("pleased", "angry"));
        Tampering.commit(mayor.formatted("pleased", "angry"));
        assertEquals(
                409,
                As.ada()
                        .get("/articles/" + slug + "/sign-offs/1/certificate.json")
                        .statusCode());
        Tampering.commit(mayor.formatted("angry", "pleased"));
    }

    @Test
    void a_withdrawal_another_signer_and_a_row_taken_away_are_found() {
        String slug = Ready.signed();
        String row = "article_id = (select a.id from article a where a.slug = '" + slug + "')";
        assertFound(
                slug,
                "is not withdrawn as the history says",
                "update article_sign_off set withdrawn_at = signed_at, withdrawn_by_id = signed_by_id where " + row);
        assertFound(
                slug,
                "has been changed beside its seal",
                "update article_sign_off set signed_by_id = (select id from account where login = 'mara') where "
                        + row);
        assertFound(
                slug,
                "its record is gone",
                "delete from article_sealed where sign_off_id = (select id from article_sign_off where " + row + ")",
                "delete from article_sign_off where " + row);
    }

    private static void assertFound(String slug, String why, String... statements) {
        Flaw flaw =
                Tampering.found(Verification::here, statements).firstBroken().orElseThrow();
        assertEquals("Sign-off 1 of the article " + slug, flaw.what());
        assertTrue(flaw.why().contains(why), flaw.why());
    }
}

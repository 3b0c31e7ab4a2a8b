package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.article.Imprint;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.ChainCheck;
import stet.support.Saved;
import stet.support.Together;
import stet.web.Refusal;

/** What a change of an article does to the sign-offs of its claims. */
@QuarkusTest
class ArticleChangeTest {
    private static final String OTHER = "The council met twice.";
    private static final String PASSAGE =
            "Rents rose again. The \u201Ctown\u201D built 140 flats. The mayor was pleased.";

    @Test
    void a_word_changed_in_the_sentence_lapses_the_sign_off() {
        String slug = Saved.articleOf(OTHER, PASSAGE);
        long claim = signedOff(slug);
        revise(slug, 2, PASSAGE.replace("built 140 flats", "built 140 flats again"));
        assertEquals(Stage.LAPSED, stage(claim));
        assertEquals(Act.LAPSE, Saved.last(claim).act());
        assertEquals("bela", Saved.last(claim).actor());
        assertTrue(board(claim).lapsedBecause().contains("sentence of the article"));
        Difference difference = Saved.in(() -> {
            ClaimFacts facts = ClaimFacts.of(Claim.shown(claim));
            return Difference.since(facts.signOff().orElseThrow(), facts).get(0);
        });
        assertEquals("sentence", difference.what());
        assertEquals("bela", difference.by());
        revise(slug, 2, PASSAGE);
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void a_quote_that_is_gone_lapses_the_sign_off() {
        String slug = Saved.articleOf(OTHER, PASSAGE);
        long claim = signedOff(slug);
        revise(slug, 2, "Rents rose again. The mayor was pleased.");
        assertEquals(Stage.LAPSED, stage(claim));
    }

    @Test
    void a_change_elsewhere_in_the_passage_or_in_another_lapses_nothing() {
        String slug = Saved.articleOf(OTHER, PASSAGE);
        long claim = signedOff(slug);
        revise(slug, 2, PASSAGE.replace("Rents rose again.", "Rents fell. Then they rose."));
        revise(slug, 2, Saved.in(() -> Article.shown(slug).text().words(2).orElseThrow()) + " So was she.");
        revise(slug, 1, "The council never met.");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        assertEquals(Act.SIGN_OFF, Saved.last(claim).act());
    }

    @Test
    void other_white_space_quote_marks_and_dashes_lapse_nothing() {
        String slug = Saved.articleOf(OTHER, PASSAGE.replace("140", "140\u2013150"));
        long claim = signedOff(slug, "140\u2013150 flats");
        revise(slug, 2, "Rents rose again.  The \"town\"\u00A0built 140-150   flats. The mayor was pleased.");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
    }

    @Test
    void describing_and_naming_people_lapse_nothing() {
        String slug = Saved.articleOf(OTHER, PASSAGE);
        long claim = signedOff(slug);
        describe(slug, "Another title", "https://valley.example/other");
        Saved.run(() -> Article.toChange(slug)
                .namePeople(
                        List.of(new Named(Part.AUTHOR, "Mara Lindqvist", Saved.account("mara"))),
                        Saved.account("bela")));
        assertEquals(Stage.SIGNED_OFF, stage(claim));
    }

    @Test
    void an_address_or_title_that_makes_the_evidence_circular_lapses_the_sign_off() {
        String slug = Saved.articleOf(OTHER, PASSAGE);
        long claim = signedOff(slug);
        Evidence piece = Saved.facts(claim).evidence().get(0);
        describe(slug, "Another title", piece.cited().url() + "?utm_source=x");
        assertEquals(Stage.LAPSED, stage(claim));
        assertEquals(0, Saved.facts(claim).counting().size());
        describe(slug, "Another title", "https://valley.example/other");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        describe(slug, piece.cited().title(), "https://valley.example/other");
        assertEquals(Stage.LAPSED, stage(claim));
    }

    /** Whoever comes second sees what the first did, and the board says what the facts say. */
    @Test
    void the_board_is_right_when_an_editor_signs_while_the_text_changes() throws Exception {
        for (int round = 0; round < 10; round++) {
            String slug = Saved.articleOf(OTHER, PASSAGE);
            long claim = Saved.claimOn(slug, "built 140 flats");
            Saved.evidence(claim, Stance.SUPPORTS, "ada");
            Saved.verdict(claim, "accurate", "ada");
            String seal = Saved.seal(claim);
            Together.both(() -> tried(() -> SignOff.give(Claim.toChange(claim), seal, Saved.account("mara"))), () -> {
                revise(slug, 2, PASSAGE.replace("built", "has built"));
                return true;
            });
            stage(claim);
        }
    }

    /** A claim that is added while the text changes rests on the text as it was, or on the text as it is. */
    @Test
    void the_board_is_right_when_a_claim_is_added_while_the_text_changes() throws Exception {
        for (int round = 0; round < 10; round++) {
            String slug = Saved.articleOf(OTHER, PASSAGE);
            List<Long> claims = Together.both(() -> Saved.claimOn(slug, "140 flats"), () -> {
                revise(slug, 2, PASSAGE.replace("built", "has built"));
                return 0L;
            });
            assertEquals(
                    Saved.facts(claims.get(0)).sentence(),
                    Saved.in(() -> ClaimFacts.of(Claim.shown(claims.get(0))).sentence()));
            stage(claims.get(0));
        }
    }

    private static boolean tried(Runnable act) {
        try {
            Saved.run(act);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static long signedOff(String slug) {
        return signedOff(slug, "built 140 flats");
    }

    private static long signedOff(String slug, String quote) {
        long claim = Saved.claimOn(slug, quote);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        return claim;
    }

    private static void revise(String slug, int passage, String words) {
        Saved.run(() -> Article.toChange(slug).revise(passage, words, Saved.account("bela")));
    }

    private static void describe(String slug, String title, String url) {
        Imprint imprint = new Imprint(title, "The Valley Post", url, LocalDate.of(2024, 3, 1), "en", "", "", "");
        Saved.run(() -> Article.toChange(slug).describe(imprint, Saved.account("bela")));
    }

    /** The stage from the facts; stage, seal and sentence on the board have to agree. */
    private static Stage stage(long claim) {
        ClaimFacts facts = Saved.facts(claim);
        assertEquals(facts.stage(), board(claim).stage());
        assertEquals(facts.seal().hash(), board(claim).currentSeal());
        return facts.stage();
    }

    private static ClaimBoard board(long claim) {
        return Saved.in(() -> ClaimBoard.<ClaimBoard>find("number", claim).firstResult());
    }
}

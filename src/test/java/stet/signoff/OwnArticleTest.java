package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.Saved;
import stet.web.Refusal;

/** What nobody may do on their own article, whatever their roles. */
@QuarkusTest
class OwnArticleTest {
    private static final String WHY = "This is your own article, so somebody else has to decide here.";

    @Test
    void an_author_gives_no_verdict() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        name(claim, Part.AUTHOR, "bela");
        refused(() -> Saved.verdict(claim, "accurate", "bela"));
        Saved.verdict(claim, "accurate", "ada");
    }

    @Test
    void a_handling_editor_signs_nothing_off() {
        long claim = Saved.proposed();
        name(claim, Part.HANDLING_EDITOR, "mara");
        refused(() -> Saved.signOff(claim, "mara"));
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        Saved.signOff(claim, "tomas");
    }

    @Test
    void an_articles_own_people_set_nothing_aside_and_agree_to_nothing() {
        long claim = Saved.claim();
        name(claim, Part.AUTHOR, "mara");
        refused(() -> propose(claim, "mara"));
        propose(claim, "bela");
        refused(() -> Saved.run(() -> SettingAside.agree(Claim.toChange(claim), Saved.account("mara"))));
        assertEquals(Stage.OPEN, Saved.facts(claim).stage());
        Saved.run(() -> SettingAside.agree(Claim.toChange(claim), Saved.account("tomas")));
        assertEquals(Stage.SET_ASIDE, Saved.facts(claim).stage());
    }

    @Test
    void a_name_without_an_account_excludes_nobody() {
        long claim = Saved.proposed();
        String slug = slug(claim);
        Saved.run(() -> Article.toChange(slug)
                .namePeople(List.of(new Named(Part.AUTHOR, "Mara Lindqvist", null)), Saved.account("bela")));
        Saved.signOff(claim, "mara");
    }

    private static void propose(long claim, String login) {
        Saved.run(() -> SettingAside.propose(
                Claim.toChange(claim), SettingAside.Ground.OPINION, "A matter of taste", Saved.account(login)));
    }

    private static void name(long claim, Part part, String login) {
        String slug = slug(claim);
        Saved.run(() -> Article.toChange(slug)
                .namePeople(
                        List.of(new Named(part, Saved.account(login).name(), Saved.account(login))),
                        Saved.account("ada")));
    }

    private static String slug(long claim) {
        return Saved.in(() -> Claim.shown(claim).article().slug());
    }

    private static void refused(Runnable act) {
        Refusal refusal = assertThrows(Refusal.class, act::run);
        assertEquals(403, refusal.status());
        assertTrue(refusal.getMessage().startsWith(WHY), refusal.getMessage());
    }
}

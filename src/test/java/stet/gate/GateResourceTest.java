package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.coverage.Coverage;
import stet.coverage.State;
import stet.evidence.Stance;
import stet.fix.Fix;
import stet.history.Event;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class GateResourceTest {
    @Inject
    Session session;

    @Test
    void an_editor_signs_what_the_page_showed() {
        String slug = Ready.article();
        Html page = page(As.tomas(), slug);
        assertEquals("Sign-off of the article", page.heading());
        assertTrue(page.text().contains("Nothing stands in the way."), page.text());
        assertTrue(page.text().contains("No claim: Rents rose again. Béla"), page.text());
        assertEquals(303, sign(As.tomas(), slug).statusCode());
        ArticleSignOff signOff = Ready.signOff(slug);
        assertTrue(signOff.stands());
        assertEquals(page.value("seal"), signOff.seal());
        assertTrue(signOff.sealed().contains("The mayor was pleased."), signOff.sealed());
        Event line = line(slug, Act.SIGN_OFF_ARTICLE);
        assertEquals("tomas", line.actor());
        assertEquals(signOff.seal(), line.says("seal"));
        assertTrue(page(As.ada(), slug).text().contains("Signed off by Tomás Reyes"));
    }

    @Test
    void what_is_to_be_confirmed_is_confirmed_first() {
        String slug = Ready.article();
        String seal = page(As.tomas(), slug).value("seal");
        Response refused = As.tomas().formParam("seal", seal).post("/articles/" + slug + "/sign-off");
        assertEquals(422, refused.statusCode());
        assertEquals(
                "Say that you have looked at what is to be confirmed.",
                Html.of(refused).error("confirmed"));
        assertUnsigned(slug);
    }

    @Test
    void every_blocker_has_a_line_and_a_link_and_none_is_signed_past() {
        long claim = Saved.proposed();
        String slug = Saved.slug(claim);
        Ready.rules(slug, new Rules(true, 2, List.of("Read by a lawyer"), false));
        Html page = page(As.tomas(), slug);
        assertEquals(
                List.of("claim " + claim, "unread", "unread", "half", "evidence " + claim, "checklist").stream()
                        .filter(line -> !line.equals("half"))
                        .toList(),
                Ready.gate(slug).blockers().stream()
                        .map(one -> one.kind().key() + (one.claim() == null ? "" : " " + one.claim()))
                        .toList());
        assertTrue(page.has("a[href=/claims/" + claim + "]"));
        assertTrue(page.has("a[href=/articles/" + slug + "/sentences/1]"));
        assertTrue(page.text().contains("One piece counts; the rules ask for 2."), page.text());
        assertFalse(page.has("form[action*=sign-off]"));
        Response refused = sign(As.tomas(), slug);
        assertEquals(409, refused.statusCode());
        assertTrue(
                Html.of(refused).text().contains("5 things stand in the way"),
                Html.of(refused).text());
        assertUnsigned(slug);
    }

    @Test
    void a_fix_that_must_be_made_stands_in_the_way_until_a_revision_carries_it() {
        long claim = Saved.wrong();
        String slug = Saved.slug(claim);
        Saved.fix(claim, "140 flats", "142 flats", "ada");
        Saved.signOff(claim, "mara");
        Ready.rules(slug, new Rules(false, 1, List.of(), false));
        Blocker must = Ready.gate(slug).blockers().get(0);
        assertEquals(Blocker.Kind.FIX, must.kind());
        assertEquals("“140 flats” should read “142 flats”. Open", must.detail());
        assertEquals(claim, must.claim());
        Saved.revise(claim, "Rents rose again. The town built 142 flats in 2021, a record for the region.", "ada");
        assertEquals(
                List.of(Blocker.Kind.CLAIM),
                Ready.gate(slug).blockers().stream().map(Blocker::kind).toList());
    }

    @Test
    void without_coverage_in_the_rules_sentences_stand_in_nobodys_way() {
        String slug = Saved.slug(Saved.signedOff());
        assertEquals(2, Ready.gate(slug).blockers().size());
        Ready.rules(slug, new Rules(false, 1, List.of(), false));
        assertEquals(List.of(), Ready.gate(slug).blockers());
    }

    @Test
    void an_article_without_claims_is_never_signed_off() {
        String slug = Saved.article();
        Ready.rules(slug, new Rules(false, 0, List.of(), true));
        Response refused = sign(As.tomas(), slug);
        assertEquals(409, refused.statusCode());
        assertTrue(
                Html.of(refused).text().contains("has no claims"),
                Html.of(refused).text());
        assertUnsigned(slug);
    }

    @Test
    void a_checker_may_not_sign() {
        refused(Ready.article(), As.bela(), "takes another role: editor");
    }

    @Test
    void whoever_gave_a_verdict_may_not_sign() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "tomas");
        Saved.signOff(claim, "mara");
        String slug = Saved.slug(claim);
        Ready.mark(slug, 1);
        Ready.mark(slug, 3);
        refused(slug, As.tomas(), "You gave the verdict on claim " + claim + ",");
    }

    @Test
    void whoever_alone_signed_all_claims_may_not_sign_the_article() {
        refused(Ready.article(), As.mara(), "You alone signed off or set aside");
    }

    @Test
    void whose_article_it_is_may_not_sign() {
        long claim = Ready.claim();
        Saved.authors(claim, "tomas");
        refused(Saved.slug(claim), As.tomas(), "your own article");
    }

    @Test
    void a_seal_that_is_no_longer_current_is_refused_with_the_page_as_it_is() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        String seen = page(As.tomas(), slug).value("seal");
        Ready.evidence(claim, Stance.SUPPORTS);
        Response refused = sign(As.tomas(), slug, seen);
        assertEquals(409, refused.statusCode());
        assertTrue(
                Html.of(refused).text().contains("Evidence since the sign-off:"),
                Html.of(refused).text());
        assertUnsigned(slug);
    }

    @Test
    void it_lapses_with_a_claim_and_stands_again_with_it() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        Ready.sign(slug, "tomas");
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        assertEquals("claim " + claim, Ready.signOff(slug).lapsedBecause());
        assertEquals(Act.LAPSE_ARTICLE, line(slug, Act.LAPSE_ARTICLE).act());
        Html page = page(As.ada(), slug);
        assertTrue(page.text().contains("That has lapsed, since these changed: claim " + claim + "."), page.text());
        Saved.withdraw(claim, against, "bela");
        assertTrue(Ready.signOff(slug).stands());
        assertEquals("bela", line(slug, Act.ARTICLE_STANDS_AGAIN).actor());
    }

    @Test
    void it_lapses_with_the_text_a_mark_a_new_claim_the_rules_and_the_title() {
        lapses(
                "the text; the sentences that are no claim",
                claim -> Saved.revise(claim, "Rents fell. " + Saved.SENTENCE + " The mayor was pleased.", "ada"));
        lapses("claim ", claim -> Saved.claimOn(Saved.slug(claim), "Rents rose again."));
        lapses("the rules", claim -> Ready.rules(Saved.slug(claim), new Rules(true, 1, List.of("Read"), false)));
        lapses("title, publisher", claim -> Saved.describe(claim, "https://valley.example/x", "Another", "", "ada"));
    }

    @Test
    void supporting_evidence_that_comes_later_lapses_nothing() {
        long claim = Ready.claim();
        Ready.sign(Saved.slug(claim), "tomas");
        Ready.evidence(claim, Stance.SUPPORTS);
        assertTrue(Ready.signOff(Saved.slug(claim)).stands());
    }

    @Test
    void another_template_lapses_nothing_that_was_signed() {
        long claim = Ready.claim();
        Ready.sign(Saved.slug(claim), "tomas");
        Saved.run(() -> GateRules.setTemplate(new Rules(true, 3, List.of(), false), Saved.account("mara")));
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        assertTrue(Ready.signOff(Saved.slug(claim)).stands());
        assertEquals(3, Ready.gate(Saved.article()).rules().counting());
        Saved.run(() -> GateRules.setTemplate(Rules.USUAL, Saved.account("mara")));
    }

    @Test
    void an_editor_takes_it_back_with_a_reason() {
        String slug = Ready.article();
        Ready.sign(slug, "tomas");
        Response blank = As.mara().formParam("reason", " ").post("/articles/" + slug + "/sign-off/withdrawal");
        assertEquals(422, blank.statusCode());
        assertTrue(Ready.signOff(slug).stands());
        Response done = As.mara().formParam("reason", "Too early").post("/articles/" + slug + "/sign-off/withdrawal");
        assertEquals(303, done.statusCode());
        assertUnsigned(slug);
        assertEquals("Too early", line(slug, Act.WITHDRAW_ARTICLE_SIGN_OFF).says("reason"));
        assertTrue(
                page(As.ada(), slug).text().contains("Withdrawn by Mara"),
                page(As.ada(), slug).text());
    }

    @Test
    void of_an_edit_and_a_sign_off_at_once_no_signed_article_is_left_with_a_claim_that_is_not() throws Exception {
        for (int round = 0; round < 6; round++) {
            long claim = Ready.claim();
            String slug = Saved.slug(claim);
            String seal = page(As.tomas(), slug).value("seal");
            Together.<Integer>both(() -> sign(As.tomas(), slug, seal).statusCode(), () -> {
                Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
                return 0;
            });
            assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
            boolean stands = Saved.in(() -> ArticleSignOff.newest(Article.shown(slug))
                    .filter(ArticleSignOff::stands)
                    .isPresent());
            assertFalse(stands, "in round " + round);
        }
    }

    @Test
    void it_lapses_when_something_comes_into_the_way() {
        long claim = Saved.wrong();
        String slug = Saved.slug(claim);
        Saved.signOff(claim, "mara");
        Ready.rules(slug, new Rules(false, 1, List.of(), false));
        Ready.sign(slug, "tomas");
        Saved.fix(claim, "140 flats", "142 flats", "ada");
        assertEquals("what stands in the way", Ready.signOff(slug).lapsedBecause());
        Saved.run(() ->
                Fix.of(Claim.toChangeWithArticle(claim), 1).letStand("Rounded in the source.", Saved.account("mara")));
        assertEquals("the fixes that had to be made", Ready.signOff(slug).lapsedBecause());
        assertTrue(
                page(As.ada(), slug).text().contains("Fix that had to be made:"),
                page(As.ada(), slug).text());
    }

    @Test
    void it_lapses_when_its_signer_is_named_as_its_author() {
        long claim = Ready.claim();
        Ready.sign(Saved.slug(claim), "tomas");
        Saved.authors(claim, "tomas");
        assertEquals(
                "its authors or handling editor",
                Ready.signOff(Saved.slug(claim)).lapsedBecause());
    }

    @Test
    void a_sentence_covered_elsewhere_is_confirmed_and_sealed() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        Ready.mark(slug, 3);
        Saved.run(() ->
                Coverage.of(Article.toChange(slug)).mark(1, State.COVERED, Claim.shown(claim), Saved.account("bela")));
        Html page = page(As.tomas(), slug);
        assertTrue(page.text().contains("Said to be covered by this claim: Rents rose again."), page.text());
        Ready.sign(slug, "tomas");
        Ready.mark(slug, 1);
        assertEquals("the sentences that are no claim", Ready.signOff(slug).lapsedBecause());
    }

    @Test
    void whoever_alone_agreed_to_set_all_claims_aside_may_not_sign() {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "bela");
        Saved.agreeAside(claim, "tomas");
        String slug = Saved.slug(claim);
        Ready.rules(slug, new Rules(false, 1, List.of(), false));
        refused(slug, As.tomas(), "You alone signed off or set aside");
    }

    @Test
    void it_takes_as_many_queries_for_many_claims_as_for_one() {
        String slug = Ready.article();
        long few = queries(slug);
        for (int more = 0; more < 4; more++) {
            long claim = Saved.claimOn(slug, "a record for the region");
            Saved.evidence(claim, Stance.SUPPORTS, "ada");
            Saved.verdict(claim, "accurate", "ada");
            Saved.signOff(claim, "mara");
            Saved.evidence(claim, Stance.CONTEXT, "bela");
            Saved.claimOn(slug, "140 flats");
        }
        assertEquals(few, queries(slug));
    }

    private long queries(String slug) {
        return Saved.in(() -> {
            var statistics = session.getSessionFactory().getStatistics();
            statistics.clear();
            GatePage page = GatePage.of(Article.shown(slug), Saved.account("tomas"));
            page.seal();
            page.canSign();
            page.gate().toConfirm();
            return statistics.getPrepareStatementCount();
        });
    }

    private interface Change {
        void upon(long claim);
    }

    private static void lapses(String because, Change change) {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        Ready.sign(slug, "tomas");
        change.upon(claim);
        String lapsed = Ready.signOff(slug).lapsedBecause();
        assertTrue(lapsed.startsWith(because), because + " and not " + lapsed);
        assertEquals(1, Saved.in(() -> Event.of("gate", slug, Act.LAPSE_ARTICLE).count()));
    }

    private static void refused(String slug, RequestSpecification who, String words) {
        Response refused = sign(who, slug);
        assertEquals(403, refused.statusCode());
        assertTrue(Html.of(refused).text().contains(words), Html.of(refused).text());
        assertUnsigned(slug);
    }

    private static void assertUnsigned(String slug) {
        assertTrue(Saved.in(() -> ArticleSignOff.newest(Article.shown(slug))).isEmpty());
    }

    private static Html page(RequestSpecification who, String slug) {
        return Html.of(who.get("/articles/" + slug + "/gate"));
    }

    private static Response sign(RequestSpecification who, String slug) {
        return sign(who, slug, Saved.in(() -> Gate.of(Article.shown(slug)).seal()));
    }

    private static Response sign(RequestSpecification who, String slug, String seal) {
        return who.formParam("seal", seal).formParam("confirmed", "true").post("/articles/" + slug + "/sign-off");
    }

    private static Event line(String slug, Act act) {
        return Saved.in(
                () -> Event.of("gate", slug, act).reduce((one, next) -> next).orElseThrow());
    }
}

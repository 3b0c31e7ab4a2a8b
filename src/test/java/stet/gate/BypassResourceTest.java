package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class BypassResourceTest {
    @Test
    void two_people_let_an_article_past_and_it_stays_on_record() {
        String slug = allowed(Ready.blocked());
        Html form = Html.of(As.mara().get(path(slug) + "/new"));
        assertTrue(form.has("input[name=blockers][checked]"));
        assertEquals(303, ask(As.mara(), slug, "It goes to press tonight.").statusCode());
        assertTrue(gate(As.tomas(), slug).text().contains("Another editor has to permit it."));
        assertEquals(303, As.tomas().post(path(slug) + "/1/permission").statusCode());
        Html page = gate(As.tomas(), slug);
        assertTrue(page.text().contains("Tomás Reyes permits to sign past it."), page.text());
        Response signed = As.tomas()
                .formParam("seal", page.value("seal"))
                .formParam("confirmed", "true")
                .formParam("bypass", "1")
                .post("/articles/" + slug + "/sign-off");
        assertEquals(303, signed.statusCode());
        assertEquals(
                "It goes to press tonight.",
                Saved.in(() -> Ready.newest(slug).bypass().reason()));
        assertEquals(1, Saved.in(() -> Event.of("gate", slug, Act.PERMIT_BYPASS).count()));
        assertTrue(gate(As.ada(), slug).text().contains("Let past one thing that stood in the way."));
    }

    @Test
    void nobody_is_let_past_where_the_rules_do_not_say_so() {
        String slug = Ready.blocked();
        refused(ask(As.mara(), slug, "Press"), 409, "let nobody past");
        assertEquals(409, As.mara().get(path(slug) + "/new").statusCode());
        assertNone(slug);
    }

    @Test
    void whoever_asked_does_not_permit() {
        String slug = allowed(Ready.blocked());
        ask(As.mara(), slug, "Press");
        refused(As.mara().post(path(slug) + "/1/permission"), 403, "another editor has to permit it");
        refused(As.ada().post(path(slug) + "/1/permission"), 403, "takes another role: editor");
        refused(sign(slug, "1"), 409, "Nobody has permitted this yet.");
        assertFalse(Saved.in(() -> Bypass.numbered(Article.shown(slug), 1).isPermitted()));
    }

    @Test
    void on_their_own_article_people_neither_ask_nor_permit() {
        long claim = Ready.claim();
        String slug = allowed(Saved.slug(claim));
        Saved.claimOn(slug, "a record for the region");
        ask(As.tomas(), slug, "Press");
        Saved.authors(claim, "mara");
        refused(ask(As.mara(), slug, "Press"), 403, "your own article");
        refused(As.mara().post(path(slug) + "/1/permission"), 403, "your own article");
        assertEquals(1, Saved.in(() -> Bypass.of(Article.shown(slug)).size()));
    }

    @Test
    void it_names_what_stands_in_the_way_and_gives_a_reason() {
        String slug = allowed(Ready.blocked());
        assertEquals(
                422, As.mara().formParam("reason", "Press").post(path(slug)).statusCode());
        Response other = As.mara()
                .formParam("blockers", "claim:0:open")
                .formParam("reason", "x")
                .post(path(slug));
        assertEquals(422, other.statusCode());
        assertEquals(422, ask(As.mara(), slug, " ").statusCode());
        assertNone(slug);
    }

    @Test
    void what_came_into_the_way_since_is_not_let_past() {
        String slug = Ready.blocked();
        int number = Ready.bypass(slug);
        Saved.claimOn(slug, "Rents rose again.");
        refused(sign(slug, String.valueOf(number)), 409, "One thing stands in the way");
        assertTrue(Saved.in(() -> ArticleSignOff.newest(Article.shown(slug))).isEmpty());
    }

    @Test
    void what_is_done_after_it_was_let_past_lapses_nothing() {
        String slug = Ready.blocked();
        int number = Ready.bypass(slug);
        assertEquals(303, sign(slug, String.valueOf(number)).statusCode());
        long open = Ready.gate(slug).claims().get(1).number();
        Saved.evidence(open, stet.evidence.Stance.SUPPORTS, "ada");
        Saved.verdict(open, "accurate", "ada");
        Saved.signOff(open, "mara");
        assertTrue(Ready.signOff(slug).stands());
    }

    @Test
    void it_is_for_what_it_was_asked_for_and_serves_one_sign_off() {
        String slug = Ready.blocked();
        int number = Ready.bypass(slug);
        long open = Ready.gate(slug).claims().get(1).number();
        Saved.restate(open, "The mayor lied about the record.", "bela");
        refused(sign(slug, String.valueOf(number)), 409, "One thing stands in the way");
        int again = Ready.bypass(slug);
        assertEquals(303, sign(slug, String.valueOf(again)).statusCode());
        Saved.restate(open, "The mayor lied once more.", "bela");
        assertEquals("claim " + open, Ready.signOff(slug).lapsedBecause());
        Saved.run(() -> ArticleSignOff.withdraw(Article.toChange(slug), "Too early", Saved.account("mara")));
        int third = Ready.bypass(slug);
        assertEquals(303, sign(slug, String.valueOf(third)).statusCode());
        Saved.run(() -> ArticleSignOff.withdraw(Article.toChange(slug), "Too early", Saved.account("mara")));
        refused(sign(slug, String.valueOf(third)), 409, "signed off past this once already");
        assertTrue(Saved.in(() -> ArticleSignOff.newest(Article.shown(slug))).isEmpty());
    }

    @Test
    void nobody_permits_while_the_rules_let_nobody_past() {
        String slug = allowed(Ready.blocked());
        ask(As.mara(), slug, "Press");
        Ready.rules(slug, new Rules(true, 1, List.of(), false));
        refused(As.tomas().post(path(slug) + "/1/permission"), 409, "let nobody past");
        assertFalse(Saved.in(() -> Bypass.numbered(Article.shown(slug), 1).isPermitted()));
    }

    @Test
    void people_who_became_its_authors_let_nothing_past() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        Saved.claimOn(slug, "a record for the region");
        int number = Ready.bypass(slug);
        Saved.authors(claim, "mara");
        refused(sign(slug, String.valueOf(number)), 409, "is by now named");
    }

    private static String allowed(String slug) {
        Ready.rules(slug, new Rules(true, 1, List.of(), true));
        return slug;
    }

    private static Response ask(RequestSpecification who, String slug, String reason) {
        List<String> keys =
                Ready.gate(slug).blockers().stream().map(Blocker::key).toList();
        return who.formParam("blockers", keys).formParam("reason", reason).post(path(slug));
    }

    private static Response sign(String slug, String bypass) {
        String seal = Saved.in(() -> Gate.of(Article.shown(slug)).seal());
        return As.tomas()
                .formParam("seal", seal)
                .formParam("confirmed", "true")
                .formParam("bypass", bypass)
                .post("/articles/" + slug + "/sign-off");
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }

    private static void assertNone(String slug) {
        assertEquals(List.of(), Saved.in(() -> Bypass.of(Article.shown(slug))));
    }

    private static Html gate(RequestSpecification who, String slug) {
        return Html.of(who.get("/articles/" + slug + "/gate"));
    }

    private static String path(String slug) {
        return "/articles/" + slug + "/bypasses";
    }
}

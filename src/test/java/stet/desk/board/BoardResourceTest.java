package stet.desk.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.Session;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.signoff.ClaimBoard;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.talk.Terms;

@QuarkusTest
class BoardResourceTest {
    @Inject
    Session session;

    @Inject
    Boards boards;

    @Test
    void people_stand_with_what_they_have_and_what_of_it_is_overdue() {
        String slug = Saved.article();
        long open = claim(slug);
        long first = claim(slug);
        long second = claim(slug);
        Saved.take(first, "bela");
        assign(second, "bela");
        Saved.run(
                () -> ClaimBoard.update("dueAt = ?1 where number = ?2", Instant.parse("2026-01-05T17:00:00Z"), second));
        long signed = proposed(slug, "bela");
        Saved.signOff(signed, "mara");
        Html page = page(As.mara(), slug);
        assertEquals("Board", page.heading());
        Elements rows = page.page().select("section[aria-labelledby=h-hands] tbody tr");
        assertEquals(2, rows.size(), rows.text());
        assertTrue(
                rows.get(0).text().startsWith("Béla Novák 2 1 " + first),
                rows.get(0).text());
        assertEquals("1", rows.get(0).select(".due.over").text());
        assertTrue(
                rows.get(1).text().startsWith("Nobody 1 0 " + open), rows.get(1).text());
        assertTrue(page.has("main a[href=/claims?article=" + slug + "&assignee=bela]"));
        assertTrue(page.has("main a[href=/claims?article=" + slug + "&stage=open]"));
        assertTrue(Html.of(As.ada().get("/articles/" + slug)).has("header a[href=/articles/" + slug + "/board]"));
    }

    @Test
    void an_editor_gives_all_that_somebody_has_left_to_somebody_else() {
        String slug = Saved.article();
        long left = claim(slug);
        Saved.take(left, "bela");
        long signed = proposed(slug, "bela");
        Saved.signOff(signed, "mara");
        assertFalse(page(As.ada(), slug).has("main a[href^=/claims/assignments/new]"));
        String link = page(As.mara(), slug)
                .page()
                .select("main a[href^=/claims/assignments/new]")
                .attr("href");
        Html form = Html.of(As.mara().get(link));
        assertEquals("" + left, form.page().select("textarea[name=claims]").text());
        assertEquals(
                303,
                As.mara()
                        .formParam("claims", "" + left)
                        .formParam("to", "ada")
                        .post("/claims/assignments")
                        .statusCode());
        assertTrue(
                page(As.mara(), slug).text().contains("Ada Okafor 1"),
                page(As.mara(), slug).text());
        assertEquals(
                "bela",
                Saved.facts(signed).assignment().orElseThrow().assignee().login());
    }

    @Test
    void what_waits_stands_with_whom_it_waits_for_and_since_when() {
        String slug = Saved.article();
        long open = claim(slug);
        long returned = proposed(slug, "ada");
        Saved.sendBack(returned, "mara");
        long second = proposed(slug, "ada");
        Saved.askSecond(second, "bela");
        long disputed = proposed(slug, "ada");
        Saved.askSecond(disputed, null);
        Saved.verdict(disputed, "half_right", "bela");
        long proposed = proposed(slug, "ada");
        long lapsed = proposed(slug, "ada");
        Saved.signOff(lapsed, "mara");
        Saved.restate(lapsed, "The town built 141 flats in 2021.", "tomas");
        long aside = claim(slug);
        Saved.proposeAside(aside, "mara");
        Saved.contact(open, Terms.BACKGROUND, null, "ada");
        Saved.query(aside, "Who said so?");
        Html page = page(As.ada(), slug);
        assertWaits(page, "For an answer of the author", aside, "the author or handling editor since");
        assertWaits(page, "For a verdict", open, "any checker since");
        assertWaits(page, "For an answer to a return", returned, "Ada Okafor since");
        assertWaits(page, "For a second verdict", second, "Béla Novák since");
        assertWaits(page, "For an adjudication", disputed, "an editor who gave neither verdict since");
        assertWaits(page, "For a sign-off", proposed, "Mara Lindqvist, Tomás Reyes since");
        assertWaits(page, "For a sign-off anew", lapsed, "Mara Lindqvist since");
        assertWaits(page, "For agreement not to check", aside, "Tomás Reyes since");
        assertWaits(page, "For a reply from outside", open, "Ada Okafor since");
        assertFalse(page.text().contains("Jo Writer"), "whom somebody asked is told by the dossier");
    }

    @Test
    void what_is_overdue_stands_first_and_is_never_left_out() {
        String slug = Saved.article();
        long last = 0;
        for (int claim = 0; claim < 23; claim++) last = claim(slug);
        long overdue = last;
        Saved.take(overdue, "bela");
        Saved.overdue(overdue, "ada");
        Saved.run(() ->
                ClaimBoard.update("dueAt = ?1 where number = ?2", Instant.parse("2026-01-05T17:00:00Z"), overdue));
        Html page = page(As.ada(), slug);
        Element first = group(page, "For a verdict").select("li").first();
        assertEquals("" + overdue, first.select(".num").text());
        assertEquals(
                "Overdue since 5 Jan 2026, 17:00 UTC.",
                first.select(".due.over").text());
        assertEquals(20, group(page, "For a verdict").select("li").size());
        assertTrue(group(page, "For a verdict").text().contains("3 more wait."));
        assertTrue(group(page, "For a reply").select(".due.over").text().startsWith("answer overdue"));
    }

    @Test
    void what_nobody_could_sign_is_told_with_the_reasons_and_what_one_alone_could() {
        String slug = Saved.article();
        long nobody = claim(slug);
        Saved.evidence(nobody, Stance.SUPPORTS, "mara");
        Saved.verdict(nobody, "accurate", "tomas");
        long one = proposed(slug, "mara");
        long any = proposed(slug, "ada");
        long aside = claim(slug);
        Saved.restate(aside, "The town built 141 flats in 2021.", "mara");
        Saved.proposeAside(aside, "tomas");
        Html page = page(As.ada(), slug);
        String none = section(page, "h-nobody").text();
        assertTrue(none.contains(nobody + " "), none);
        assertTrue(none.contains("Mara Lindqvist had a hand in the evidence; Tomás Reyes gave the verdict"), none);
        assertTrue(none.contains("Mara Lindqvist wrote the words; Tomás Reyes proposed it"), none);
        assertFalse(none.contains("" + one), none);
        String alone = section(page, "h-one").text();
        assertTrue(alone.contains(one + " "), alone);
        assertTrue(alone.contains("Only Tomás Reyes. Mara Lindqvist gave the verdict"), alone);
        assertFalse(alone.contains("" + any), alone);
        Saved.verdict(nobody, "accurate", "ada");
        assertFalse(section(page(As.ada(), slug), "h-nobody").text().contains(nobody + " "));
    }

    @Test
    void what_is_kept_back_is_nobodys_to_sign() {
        String slug = Saved.article();
        long claim = claim(slug);
        Saved.evidence(claim, Stance.SUPPORTS, "mara");
        Saved.verdict(claim, "accurate", "tomas");
        Saved.proposeAside(claim, "mara");
        assertTrue(page(As.ada(), slug).has("#h-nobody"));
        Saved.askSecond(claim, null);
        Html page = page(As.ada(), slug);
        assertFalse(page.has("#h-nobody"));
        assertWaits(page, "For a second verdict", claim, "whoever has not read the first since");
    }

    @Test
    void it_takes_as_many_queries_for_many_claims_as_for_few() {
        String slug = Saved.article();
        fill(slug);
        Saved.revise(claim(slug), "Rents rose. " + Saved.SENTENCE + " The mayor was not pleased.", "bela");
        Saved.describe(claim(slug), "https://other.example/" + slug, "Other " + slug, "", "bela");
        long few = queries(slug);
        for (int more = 0; more < 3; more++) fill(slug);
        assertEquals(few, queries(slug));
        assertTrue(few < 40, "" + few);
    }

    @Test
    void a_program_reads_the_same() {
        String slug = Saved.article();
        long claim = proposed(slug, "mara");
        As.program("ada")
                .get("/api/v1/articles/" + slug + "/board")
                .then()
                .statusCode(200)
                .body("hands.who", contains("mara"))
                .body("hands[0].oldest", equalTo((int) claim))
                .body("waiting.what", contains("sign_off"))
                .body("waiting[0].total", equalTo(1))
                .body("waiting[0].claims[0].whom", equalTo("Tomás Reyes"))
                .body("few[0].could", contains("tomas"))
                .body("few[0].why", hasItem("Mara Lindqvist gave the verdict"));
    }

    private long queries(String slug) {
        return Saved.in(() -> {
            var statistics = session.getSessionFactory().getStatistics();
            statistics.clear();
            ArticleBoard board = boards.of(Article.shown(slug));
            board.nobodyCould();
            return statistics.getPrepareStatementCount();
        });
    }

    /** One claim of every kind that a board tells of. */
    private static void fill(String slug) {
        Saved.take(claim(slug), "bela");
        claim(slug);
        Saved.sendBack(proposed(slug, "ada"), "mara");
        Saved.askSecond(proposed(slug, "ada"), null);
        proposed(slug, "mara");
        long lapsed = proposed(slug, "ada");
        long evidence = Saved.evidence(lapsed, Stance.CONTRADICTS, "tomas");
        Saved.signOff(lapsed, "mara");
        Saved.withdraw(lapsed, evidence, "tomas");
        Saved.proposeAside(claim(slug), "tomas");
        Saved.contact(claim(slug), Terms.OFF, null, "ada");
    }

    private static void assertWaits(Html page, String group, long claim, String words) {
        Element line = group(page, group).select("li").stream()
                .filter(one -> one.select(".num").text().equals("" + claim))
                .findFirst()
                .orElseThrow(() -> new AssertionError(group + " lacks " + claim + ": " + page.text()));
        assertTrue(line.text().contains(words), line.text());
    }

    private static Element group(Html page, String title) {
        return page.page().select("section:has(> h3)").stream()
                .filter(section -> section.select("h3").text().matches(title + "( from outside)? \\d+"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + ": " + page.text()));
    }

    private static Element section(Html page, String id) {
        Elements found = page.page().select("section[aria-labelledby=" + id + "]");
        return found.isEmpty() ? new Element("p") : found.first();
    }

    private static void assign(long claim, String login) {
        Saved.run(() -> Assignment.assign(
                Claim.toChange(claim),
                Saved.account(login),
                Instant.parse("2099-01-05T17:00:00Z"),
                Saved.account("mara")));
    }

    private static long claim(String slug) {
        return Saved.claimOn(slug, "140 flats in 2021");
    }

    private static long proposed(String slug, String login) {
        long claim = claim(slug);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", login);
        return claim;
    }

    private static Html page(RequestSpecification who, String slug) {
        return Html.of(who.get("/articles/" + slug + "/board"));
    }
}

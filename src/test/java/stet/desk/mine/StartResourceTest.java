package stet.desk.mine;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.article.Closing;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.signoff.ClaimBoard;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

/** People who came just now have nothing on their desks but what a test puts there. */
@QuarkusTest
class StartResourceTest {
    private static final String PASSWORD = "stand where it stands";

    private static final List<String> CAME = new ArrayList<>();

    @Inject
    Session session;

    /** Editors who stay could sign off what other tests say that one person alone could. */
    @AfterEach
    void leave() {
        CAME.forEach(login -> As.ines().post("/accounts/" + login + "/deactivation"));
        CAME.clear();
    }

    @Test
    void only_whoever_is_signed_in_has_a_desk() {
        As.nobody().get("/").then().statusCode(303).header("Location", containsString("/login"));
        String login = person("checker");
        String cookie = As.signIn(login, PASSWORD);
        As.nobody().cookie("stet", cookie).get("/").then().statusCode(200);
        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);
        As.nobody().cookie("stet", cookie).get("/").then().statusCode(303).header("Location", containsString("/login"));
    }

    @Test
    void an_empty_desk_says_so_and_leads_on() {
        Saved.noSecondReadings();
        Html page = desk(person("checker"));
        assertEquals("My desk", page.heading());
        assertEquals("My desk", page.page().select("nav [aria-current=page]").text());
        assertTrue(page.text().contains("Nothing waits for you."));
        assertTrue(page.has("main a[href=/claims?stage=open]"));
        assertTrue(page.has("main a[href=/articles]"));
        assertEquals(List.of("Articles at work", "What you did lately"), headings(page));
        assertTrue(page.text().contains("Nothing yet on claims or articles."));
        assertEquals(List.of("Articles at work", "What you did lately"), headings(desk(person("admin"))));
    }

    @Test
    void what_is_in_hand_is_there_with_what_is_due_first() {
        String login = person("checker");
        long first = Saved.claim();
        long overdue = Saved.claim();
        long due = Saved.claim();
        Saved.take(first, login);
        assign(overdue, login, "2098-01-05T17:00:00Z");
        assign(due, login, "2099-01-05T17:00:00Z");
        Saved.run(() ->
                ClaimBoard.update("dueAt = ?1 where number = ?2", Instant.parse("2026-01-05T17:00:00Z"), overdue));
        Html page = desk(login);
        Element section = section(page, "In your hands");
        assertEquals(List.of(overdue, due, first), numbers(section));
        assertEquals(
                "Overdue since 5 Jan 2026, 17:00 UTC.",
                section.select(".due.over").text());
        assertTrue(section.select("a[href^=/claims?]").isEmpty(), "there are no more than these");
        assertTrue(page.text().contains("Nothing was returned to you."));
        assertTrue(page.text().contains("No sign-off on a verdict of yours has lapsed."));
        assertFalse(page.text().contains("Nothing waits for you."));
    }

    @Test
    void what_came_back_is_there_with_the_note_and_what_lapsed_with_the_reason() {
        String login = person("checker");
        long returned = proposedBy(login);
        Saved.sendBack(returned, "mara");
        long lapsed = proposedBy(login);
        Saved.signOff(lapsed, "mara");
        Saved.restate(lapsed, "The town built 141 flats in 2021.", "bela");
        Html page = desk(login);
        Element back = section(page, "Returned to you");
        assertEquals(List.of(returned), numbers(back));
        assertEquals(
                "The year is not in the table. Mara Lindqvist",
                back.select("blockquote").text());
        Element gone = section(page, "Lapsed on a verdict of yours");
        assertEquals(List.of(lapsed), numbers(gone));
        assertFalse(gone.select("blockquote").text().isBlank());
        Saved.answer(returned, login);
        assertFalse(headings(desk(login)).contains("Returned to you"));
    }

    @Test
    void an_editor_sees_what_awaits_sign_off_but_neither_own_verdicts_nor_own_articles() {
        String login = person("editor");
        long second = oldest(Saved.proposed(), 2);
        long first = oldest(Saved.proposed(), 1);
        long ownVerdict = oldest(proposedBy(login), 0);
        long ownArticle = oldest(Saved.proposed(), 0);
        Saved.authors(ownArticle, login);
        oldest(ownArticle, 0);
        Element waiting = section(desk(login), "Awaiting sign-off");
        assertEquals(
                "Go through them one by one",
                waiting.select("a[href=/claims/sign-off/next]").text());
        List<Long> shown = numbers(waiting);
        assertEquals(List.of(first, second), shown.subList(0, 2));
        assertFalse(shown.contains(ownVerdict) || shown.contains(ownArticle));
        assertTrue(numbers(section(desk("mara"), "Awaiting sign-off")).contains(ownVerdict));
        assertTrue(shown.size() <= 10);
        for (long claim : List.of(first, second, ownVerdict, ownArticle)) oldest(claim, 40_000);
    }

    @Test
    void an_editor_sees_lapsed_sign_offs_and_proposals_not_to_check() {
        String login = person("editor");
        long lapsed = Saved.signedOff();
        Saved.restate(lapsed, "The town built 141 flats in 2021.", "bela");
        oldest(lapsed, 0);
        long aside = Saved.claim();
        Saved.proposeAside(aside, "ada");
        oldest(aside, 0);
        long own = Saved.claim();
        Saved.proposeAside(own, login);
        oldest(own, 0);
        Html page = desk(login);
        assertEquals(lapsed, numbers(section(page, "Sign-offs that lapsed")).get(0));
        Element proposals = section(page, "Proposed not to check");
        assertEquals(aside, numbers(proposals).get(0));
        assertFalse(numbers(proposals).contains(own));
        assertEquals(
                "It is a matter of taste. Ada Okafor",
                proposals.select("blockquote").first().text());
        assertFalse(page.text().contains("You have no claim in hand."), "an editor is not missing claims");
        Saved.agreeAside(aside, "mara");
        assertTrue(desk(login)
                .page()
                .select("a[href=/claims/" + aside + "].statement")
                .isEmpty());
        for (long claim : List.of(lapsed, own)) oldest(claim, 40_000);
    }

    @Test
    void a_checker_sees_nothing_of_what_editors_do() {
        Html page = desk(person("checker"));
        for (String title : List.of("Awaiting sign-off", "Sign-offs that lapsed", "Proposed not to check")) {
            assertFalse(page.text().contains(title), title);
        }
    }

    @Test
    void no_list_is_longer_than_ten_and_says_how_many_there_are() {
        String login = person("checker");
        for (int i = 0; i < 12; i++) Saved.take(Saved.claim(), login);
        Element section = section(desk(login), "In your hands");
        assertEquals(10, numbers(section).size());
        Element all = section.select("a[href^=/claims?]").first();
        assertEquals("All 12 in your hands", all.text());
        Html list = Html.of(As.ada().get(all.attr("href")));
        assertEquals(12, list.page().select("tbody tr").size());
    }

    @Test
    void what_somebody_did_lately_is_told_newest_first() {
        String login = person("checker");
        long claim = proposedBy(login);
        Element section = section(desk(login), "What you did lately");
        List<String> told = section.select("li p").eachText();
        assertTrue(told.get(0).startsWith("gave verdict 1"), told.get(0));
        assertTrue(told.get(0).endsWith("claim " + claim), told.get(0));
        assertFalse(section.select("a[href=/claims/" + claim + "]").isEmpty());
        assertEquals(3, told.size(), "coming in is neither a claim nor an article: " + told);
    }

    @Test
    void an_article_at_work_shows_what_is_to_go_and_whether_there_is_time() {
        String login = person("checker");
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        assertFalse(atWork(login, slug).contains("to go"), "nothing is to go");
        Saved.claimOn(slug, "140 flats in 2021");
        assertTrue(atWork(login, slug).contains("1 of 2 to go"), atWork(login, slug));
        close(slug, Duration.ofHours(5));
        assertTrue(
                atWork(login, slug).contains("Closes in 5 hours; at the pace of the last seven days it takes about"),
                atWork(login, slug));
        Saved.run(() -> Closing.update(
                "closesAt = ?1 where article = ?2",
                Instant.now().minus(Duration.ofDays(3)),
                Article.named(slug).orElseThrow()));
        assertTrue(atWork(login, slug).contains("Closed 3 days ago."), atWork(login, slug));
    }

    @Test
    void a_desk_takes_as_many_queries_for_much_as_for_little() {
        String little = person("checker", "editor");
        String much = person("checker", "editor");
        Saved.take(Saved.claim(), little);
        for (int i = 0; i < 6; i++) {
            Saved.take(Saved.claim(), much);
            Saved.sendBack(proposedBy(much), "mara");
            long lapsed = proposedBy(much);
            Saved.signOff(lapsed, "mara");
            Saved.restate(lapsed, "The town built 141 flats in 2021.", "bela");
            close(Saved.slug(lapsed), Duration.ofDays(i + 1));
            Saved.proposeAside(Saved.claim(), "ada");
        }
        long few = queries(little);
        assertEquals(few, queries(much));
        assertTrue(few >= 10, "what is not counted cannot grow");
        assertTrue(few <= 26, "the desk took " + few);
    }

    private long queries(String login) {
        desk(login);
        RequestSpecification person = as(login);
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.clear();
        person.get("/").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static String person(String... roles) {
        String login = "d" + UUID.randomUUID().toString().substring(0, 12);
        As.program("ines")
                .body(Map.of("login", login, "name", "Dee", "roles", List.of(roles), "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        CAME.add(login);
        return login;
    }

    private static RequestSpecification as(String login) {
        return login.equals("mara") ? As.mara() : As.nobody().cookie("stet", As.signIn(login, PASSWORD));
    }

    private static Html desk(String login) {
        return Html.of(as(login).get("/"));
    }

    private static long proposedBy(String login) {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, login);
        Saved.verdict(claim, "accurate", login);
        return claim;
    }

    private static void assign(long claim, String to, String due) {
        Saved.run(() ->
                Assignment.assign(Claim.toChange(claim), Saved.account(to), Instant.parse(due), Saved.account("mara")));
    }

    private static void close(String slug, Duration left) {
        Saved.run(() -> Closing.set(Article.toChange(slug), Instant.now().plus(left), Saved.account("mara")));
    }

    /** As if it had been as it is since long before everything that other tests made. */
    private static long oldest(long claim, int day) {
        Saved.run(() -> ClaimBoard.update(
                "changedAt = ?1 where number = ?2",
                Instant.parse("1990-01-01T00:00:00Z").plus(Duration.ofDays(day)),
                claim));
        return claim;
    }

    private static List<String> headings(Html page) {
        return page.page().select("main h2").eachText();
    }

    private static Element section(Html page, String title) {
        Elements found = page.page().select("main section:has(> h2)");
        return found.stream()
                .filter(section -> section.select("> h2").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + headings(page)));
    }

    private static List<Long> numbers(Element section) {
        return section.select("li > .num").eachText().stream()
                .map(Long::valueOf)
                .toList();
    }

    private static String atWork(String login, String slug) {
        return section(desk(login), "Articles at work")
                .select("li:has(a[href=/articles/" + slug + "])")
                .text();
    }
}

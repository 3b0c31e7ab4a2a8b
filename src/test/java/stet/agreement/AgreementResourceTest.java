package stet.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.History;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.verdict.Adjudication;
import stet.verdict.ReadVerdict;
import stet.verdict.SecondReading;

@QuarkusTest
class AgreementResourceTest {
    @Inject
    Session session;

    @Test
    void the_figures_are_those_worked_out_by_hand() {
        Html page = page("?article=" + Twice.five());
        assertEquals("5", figure(page, "Claims read twice"));
        assertEquals("40.0%, 2 of 5", figure(page, "Same rating"));
        String nominal = figure(page, "Krippendorff's alpha, ratings same or not");
        assertTrue(nominal.startsWith("0.18 ") && nominal.contains("No interval: one of fewer than 50"), nominal);
        String ordinal = figure(page, "Krippendorff's alpha, ratings by their order");
        assertTrue(ordinal.startsWith("0.81 ") && ordinal.contains("One claim is left out"), ordinal);
    }

    @Test
    void the_matrix_has_first_ratings_as_rows_in_the_order_of_the_scale() {
        Html page = page("?article=" + Twice.five());
        assertEquals(
                List.of("First", "1 Accurate", "2 Half right", "3 Inaccurate", "4 Not enough evidence", "All"),
                texts(page, ".matrix thead tr:last-child th"));
        assertEquals(List.of("1 Accurate", "2", "0", "0", "1", "3"), texts(page, ".matrix tbody tr:first-child > *"));
        assertEquals(
                List.of("2 Half right", "0", "0", "1", "0", "1"), texts(page, ".matrix tbody tr:nth-child(2) > *"));
        assertEquals(List.of("All", "2", "1", "1", "1", "5"), texts(page, ".matrix tfoot tr > *"));
        assertEquals(List.of("2", "0", "0", "0"), texts(page, ".matrix .same"));
        assertEquals(List.of("2"), texts(page, ".matrix .shade-4"));
        assertEquals(List.of("1", "1", "1"), texts(page, ".matrix .shade-2"));
    }

    /** Rows of ada: 6 and 0, 2 and 2; so 0.8 are the same, 0.6 * 0.8 + 0.4 * 0.2 by chance, and kappa is 0.24 / 0.44. */
    @Test
    void two_people_are_told_apart_whoever_came_first() {
        String slug = Saved.article();
        IntStream.range(0, 6).forEach(each -> Twice.read(slug, "accurate", "accurate"));
        Twice.read(slug, "inaccurate", "inaccurate");
        Twice.read(slug, "inaccurate", "inaccurate");
        Twice.read(slug, "inaccurate", "accurate");
        assertTrue(pairs(page("?article=" + slug)).get(0).contains("Too few: at least 10"), "nine are too few");
        Twice.read(slug, "bela", "accurate", "ada", "inaccurate");
        Twice.read(slug, "ada", "accurate", "mara", "accurate");
        List<String> pairs = pairs(page("?article=" + slug));
        assertTrue(pairs.get(0).startsWith("Ada ") && pairs.get(0).contains(" and Béla "), pairs.toString());
        assertTrue(pairs.get(0).endsWith(" 10 0.55"), pairs.toString());
        assertTrue(pairs.get(1).endsWith("1 Too few: at least 10 are needed."), pairs.toString());
        assertEquals(2, pairs.size());
    }

    @Test
    void an_outstanding_one_and_a_withdrawn_one_add_nothing() {
        String slug = Twice.five();
        String before = page("?article=" + slug).text();
        long waiting = Twice.outstanding(slug, "ada", "accurate");
        assertEquals(before, page("?article=" + slug).text());
        Saved.run(() -> SecondReading.withdraw(Claim.toChange(waiting), "Nobody has time.", Saved.account("mara")));
        assertEquals(before, page("?article=" + slug).text());
    }

    @Test
    void a_claim_that_waits_again_is_left_out_whole() {
        String slug = Saved.article();
        long claim = Twice.read(slug, "accurate", "accurate");
        Twice.read(slug, "accurate", "accurate");
        assertEquals("2", figure(page("?article=" + slug), "Claims read twice"));
        Saved.askSecond(claim, null);
        assertEquals("1", figure(page("?article=" + slug), "Claims read twice"));
        Saved.verdict(claim, "inaccurate", "mara");
        Html page = page("?article=" + slug);
        assertEquals("50.0%, 1 of 2", figure(page, "Same rating"), "its newest reading alone counts");
    }

    @Test
    void both_verdicts_count_as_given_whatever_was_adopted() {
        String slug = Saved.article();
        long claim = Twice.read(slug, "accurate", "inaccurate");
        String before = page("?article=" + slug).text();
        Saved.run(() -> Adjudication.adopt(
                Claim.toChange(claim), Adjudication.Choice.SECOND, "Nearer to it.", Saved.account("tomas")));
        assertEquals(before, page("?article=" + slug).text());
        assertEquals("0.0%, 0 of 1", figure(page("?article=" + slug), "Same rating"));
    }

    @Test
    void it_is_narrowed_to_a_kind_and_to_days() {
        String slug = Saved.slug(Saved.disputed());
        String today = History.today().toString();
        String tomorrow = History.today().plusDays(1).toString();
        String yesterday = History.today().minusDays(1).toString();
        for (String all :
                List.of("", "&kind=count", "&from=" + today + "&to=" + today, "&to=9999-12-31", "&kind=&to=")) {
            assertEquals("1", figure(page("?article=" + slug + all), "Claims read twice"), all);
        }
        for (String none : List.of("&kind=event", "&from=" + tomorrow, "&to=" + yesterday)) {
            Html page = page("?article=" + slug + none);
            assertTrue(page.text().contains("No claim that matches has been read twice."), none);
            assertFalse(page.has(".matrix"), none);
        }
        Html page = page("?article=" + slug + "&kind=count&from=" + today);
        assertEquals(slug, page.value("article"));
        assertEquals("count", page.value("kind"));
        assertEquals(today, page.value("from"));
    }

    @Test
    void where_all_gave_one_rating_there_is_no_alpha() {
        String slug = Saved.article();
        Twice.read(slug, "accurate", "accurate");
        Html page = page("?article=" + slug);
        assertEquals("100.0%, 1 of 1", figure(page, "Same rating"));
        assertTrue(figure(page, "Krippendorff's alpha, ratings same or not").startsWith("No figure: everybody"));
    }

    @Test
    void a_filter_that_means_nothing_is_refused() {
        for (String wrong : List.of(
                "article=no-such",
                "kind=nonsense",
                "from=soon",
                "to=2026-02-30",
                "stage=open",
                "kind=count&kind=event")) {
            assertEquals(422, As.ada().get("/agreement?" + wrong).statusCode(), wrong);
        }
        assertEquals(303, As.nobody().get("/agreement").statusCode());
    }

    /** Of few claims the figures tell the verdicts: who saw them can give no independent one any more. */
    @Test
    void who_looked_at_an_article_has_read_its_verdicts() {
        String slug = Saved.article();
        long shown = Twice.read(slug, "accurate", "inaccurate");
        long waiting = Twice.outstanding(slug, "ada", "accurate");
        assertEquals(0, read("tomas", shown));
        As.tomas().get("/agreement?article=" + slug).then().statusCode(200);
        assertEquals(2, read("tomas", shown));
        assertEquals(0, read("tomas", waiting));
    }

    @Test
    void more_than_are_counted_at_once_are_cut_to_the_newest() {
        String slug = Twice.five();
        AgreementFilter filter =
                new AgreementFilter(Saved.in(() -> Article.named(slug).orElseThrow()), null, null, null);
        Readings two = Saved.in(() -> Readings.matching(filter, 2));
        assertTrue(two.isCapped());
        assertEquals(
                List.of("not_enough_evidence", "inaccurate"),
                two.all().stream().map(Reading::second).toList());
        assertFalse(Saved.in(() -> Readings.matching(filter, 5)).isCapped());
    }

    @Test
    void it_takes_as_many_queries_for_one_claim_as_for_five() {
        String one = Saved.slug(Saved.disputed());
        String five = Twice.five();
        assertEquals(queries("/agreement?article=" + one), queries("/agreement?article=" + five));
    }

    @Test
    void it_is_found_from_the_articles() {
        String slug = Saved.article();
        assertTrue(Html.of(As.ines().get("/articles")).has("a[href=/agreement]"));
        assertTrue(Html.of(As.ines().get("/articles/" + slug)).has("a[href=/agreement?article=" + slug + "]"));
    }

    private long queries(String path) {
        As.ada().get(path).then().statusCode(200);
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.clear();
        As.ada().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static long read(String login, long claim) {
        return Saved.in(() -> ReadVerdict.count("account.login = ?1 and verdict.claim.number = ?2", login, claim));
    }

    private static Html page(String query) {
        var answer = As.ada().get("/agreement" + query);
        assertEquals(200, answer.statusCode(), query);
        return Html.of(answer);
    }

    private static String figure(Html page, String term) {
        return page.page().select("dt").stream()
                .filter(dt -> dt.text().equals(term))
                .findFirst()
                .map(dt -> dt.nextElementSibling().text())
                .orElseThrow();
    }

    private static List<String> pairs(Html page) {
        return texts(page, ".rows tbody tr");
    }

    private static List<String> texts(Html page, String selector) {
        Stream<Element> found = page.page().select(selector).stream();
        return found.map(Element::text).toList();
    }
}

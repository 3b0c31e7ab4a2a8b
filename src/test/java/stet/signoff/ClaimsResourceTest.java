package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class ClaimsResourceTest {
    @Inject
    Session session;

    @Inject
    StageProjection projection;

    @Test
    void every_filter_alone_and_all_together() {
        String slug = Saved.article();
        long open = in(slug, "An open matter", Kind.AMOUNT, Checks.SO);
        long rated = in(slug, "A rated matter", Kind.COUNT, Checks.SO);
        Saved.evidence(rated, Stance.SUPPORTS, "bela");
        Saved.verdict(rated, "accurate", "bela");
        long quoted = in(slug, "A quoted matter", Kind.QUOTE, Checks.SAID);
        Saved.evidence(quoted, Stance.SUPPORTS, "ada");
        Saved.verdict(quoted, "correctly_quoted", "ada");
        Saved.signOff(quoted, "mara");
        found(Map.of("article", slug), open, rated, quoted);
        found(Map.of("article", slug, "stage", "open"), open);
        found(Map.of("article", slug, "stage", "proposed"), rated);
        found(Map.of("article", slug, "stage", "signed_off"), quoted);
        found(Map.of("article", slug, "stage", "lapsed"));
        found(Map.of("article", slug, "rating", "accurate"), rated);
        found(Map.of("article", slug, "rating", "misquoted"));
        found(Map.of("article", slug, "kind", "quote"), quoted);
        found(Map.of("article", slug, "assignee", "bela"), rated);
        found(Map.of("article", slug, "assignee", "-"), open);
        found(Map.of("article", slug, "q", "matter"), open, rated, quoted);
        found(Map.of("article", slug, "q", "rated"), rated);
        found(
                Map.of(
                        "article",
                        slug,
                        "stage",
                        "signed_off",
                        "rating",
                        "correctly_quoted",
                        "kind",
                        "quote",
                        "assignee",
                        "ada",
                        "q",
                        "quo mat"),
                quoted);
        found(Map.of("article", slug, "stage", "signed_off", "assignee", "bela"));
        found(
                Map.of("article", slug, "stage", "", "rating", "", "kind", "", "assignee", "", "q", " "),
                open,
                rated,
                quoted);
    }

    @Test
    void the_board_is_right_at_every_stage_of_the_filter() {
        String slug = Saved.article();
        long claim = in(slug, "One", Kind.COUNT, Checks.SO);
        found(Map.of("article", slug, "stage", "open"), claim);
        Saved.take(claim, "ada");
        found(Map.of("article", slug, "stage", "in_hand"), claim);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.sendBack(claim, "mara");
        found(Map.of("article", slug, "stage", "returned"), claim);
        Saved.answer(claim, "ada");
        Saved.signOff(claim, "mara");
        Saved.restate(claim, "Another", "bela");
        found(Map.of("article", slug, "stage", "lapsed"), claim);
        Saved.proposeAside(claim, "ada");
        Saved.agreeAside(claim, "tomas");
        found(Map.of("article", slug, "stage", "set_aside"), claim);
    }

    @Test
    void words_match_whole_words_and_beginnings_of_statement_quote_and_speaker() {
        String slug = Saved.article();
        long claim =
                in(slug, "Zürich’s straße cost 6.8 billion yen in Ōsaka, 経済産業省 said: don't", Kind.AMOUNT, Checks.SO);
        for (String q : List.of(
                "zürich",
                "Zurich",
                "zuri",
                "STRASSE",
                "stra",
                "6.8",
                "osaka",
                "経済",
                "産業",
                "don't",
                "dont",
                "billion yen",
                "yen bil",
                "flats",
                "140",
                "the mayor",
                "mayor",
                "“billion”")) {
            found(Map.of("article", slug, "q", q), claim);
        }
        for (String q : List.of("urich", "ayor", "register", "billion euro", "6.9", "...", "、", "%", "_")) {
            found(Map.of("article", slug, "q", q));
        }
        Saved.restate(claim, "Something else", "ada");
        found(Map.of("article", slug, "q", "zurich"));
        found(Map.of("article", slug, "q", "something"), claim);
    }

    @Test
    void what_is_no_filter_is_refused_by_name() {
        refused("/claims?stages=open", "stages");
        refused("/claims?stage=nonsense", "stage knows no nonsense");
        refused("/claims?rating=nonsense", "rating knows no nonsense");
        refused("/claims?kind=nonsense", "kind knows no nonsense");
        refused("/claims?assignee=nobody.here", "assignee knows no nobody.here");
        refused("/claims?article=nonsense", "article knows no nonsense");
        refused("/claims?sort=nonsense", "sort knows no nonsense");
        refused("/claims?stage=open&stage=lapsed", "stage was given twice");
        refused("/claims?q=" + "x".repeat(201), "q is too long");
        refused("/claims?q=a%00b", "q holds a character");
        refused("/claims?q=%ED%A0%80", "q holds a character");
        refused("/claims?stage=%00", "stage");
        for (String cursor : List.of("x", "-1", "1.1", "1e3", "99999999999999999999", "%00", "1%20")) {
            refused("/claims?after=" + cursor, "");
            refused("/claims?before=" + cursor, "");
            refused("/claims?after=number_" + cursor, "");
        }
        for (String cursor : List.of("x", "7", "1.x", "1.2.3", ".", "1.", ".1", "-1.1")) {
            refused("/claims?sort=changed&after=" + cursor, "place in the list does not exist");
            refused("/claims?sort=changed&after=changed_" + cursor, "place in the list does not exist");
        }
        for (String other : List.of("number_7", "-number_7", "-changed_7.7", "7.7", "_7.7")) {
            refused("/claims?sort=changed&after=" + other, "place in the list does not exist");
        }
        for (String far : List.of("999999999999999999.999999999999999999", "0.0")) {
            assertEquals(
                    200,
                    As.ada().get("/claims?sort=-changed&after=-changed_" + far).statusCode(),
                    far);
            assertEquals(
                    200,
                    As.ada().get("/claims?sort=changed&before=changed_" + far).statusCode(),
                    far);
        }
    }

    @Test
    void every_order_leads_forward_and_back_over_each_claim_once() {
        String slug = many(137);
        List<Long> numbers = numbers(slug);
        for (String sort : List.of("number", "-number", "changed", "-changed")) {
            List<Long> forward = new ArrayList<>();
            List<List<Long>> pages = new ArrayList<>();
            String next = "/claims?article=" + slug + "&sort=" + sort;
            Html page = null;
            while (next != null) {
                page = Html.of(As.ada().get(next));
                pages.add(shown(page));
                forward.addAll(shown(page));
                next = link(page, "next");
            }
            List<Long> sorted = new ArrayList<>(forward);
            Collections.sort(sorted);
            assertEquals(numbers, sorted, sort);
            if (sort.equals("number")) assertEquals(numbers, forward);
            if (sort.equals("-number")) {
                Collections.reverse(forward);
                assertEquals(numbers, forward);
            }
            assertEquals(byChange(slug), sort.equals("changed") ? forward : byChange(slug));
            for (int back = pages.size() - 2; back >= 0; back--) {
                page = Html.of(As.ada().get(link(page, "prev")));
                assertEquals(pages.get(back), shown(page), sort + " back to page " + back);
            }
            assertEquals(null, link(page, "prev"), sort);
        }
    }

    @Test
    void counts_by_stage_and_links_keep_the_filter() {
        String slug = Saved.article();
        in(slug, "One open thing", Kind.COUNT, Checks.SO);
        in(slug, "Two open thing", Kind.COUNT, Checks.SO);
        long held = in(slug, "A held thing", Kind.COUNT, Checks.SO);
        Saved.take(held, "ada");
        in(slug, "Another kind", Kind.DATE, Checks.SO);
        Html page = get(Map.of("article", slug, "kind", "count", "stage", "open", "sort", "-changed"));
        assertEquals("3 All", page.page().selectFirst(".legend .all").text());
        assertEquals("2 Open", page.page().selectFirst(".legend .open").text());
        assertEquals("1 In hand", page.page().selectFirst(".legend .in_hand").text());
        String link = page.page().selectFirst(".legend .in_hand").attr("href");
        for (String kept : List.of("article=" + slug, "kind=count", "stage=in_hand", "sort=-changed")) {
            assertTrue(link.contains(kept), kept + " in " + link);
        }
        assertEquals(List.of(held), shown(Html.of(As.ada().get(link))));
        assertEquals("count", page.value("kind"));
        assertEquals("open", page.value("stage"));
        assertEquals("-changed", page.value("sort"));
        assertEquals(slug, page.value("article"));
        assertTrue(page.page().selectFirst("svg.bar").attr("aria-label").contains("3 claims"));
    }

    @Test
    void a_dossier_leads_back_to_the_list_one_came_from() {
        String slug = Saved.article();
        long claim = in(slug, "Straße “x”", Kind.COUNT, Checks.SO);
        Response list = As.ada()
                .queryParam("article", slug)
                .queryParam("q", "straße; “x”, y")
                .queryParam("sort", "-changed")
                .get("/claims");
        String kept = list.cookie("stet-list");
        Html dossier = Html.of(As.ada().cookie("stet-list", kept).get("/claims/" + claim));
        String back = dossier.page().selectFirst("a:contains(Back to the list)").attr("href");
        Html again =
                Html.of(As.ada().urlEncodingEnabled(false).get(URI.create(back).toASCIIString()));
        assertEquals("straße; “x”, y", again.value("q"));
        assertEquals(slug, again.value("article"));
        assertEquals("-changed", again.value("sort"));
        for (String bad : List.of("x\"><script>", "//evil.example", "a b")) {
            Html safe = Html.of(As.ada()
                    .header("Cookie", "stet-list=" + bad.replace(' ', '+') + "; stet=" + cookie())
                    .get("/claims/" + claim));
            String to = safe.page().selectFirst("a:contains(Back to the list)").attr("href");
            assertTrue(to.equals("/claims") || to.startsWith("/claims?"), to);
        }
    }

    @Test
    void a_rating_of_words_that_were_said_is_never_shown_without_saying_so() {
        String slug = Saved.article();
        long claim = in(slug, "He said it", Kind.QUOTE, Checks.SAID);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "not_enough_evidence", "ada");
        Runnable everywhere = () -> {
            Html list = get(Map.of("article", slug));
            Element cell = list.page().selectFirst("td[data-label=Rating]");
            assertEquals("Not enough evidence content not checked", cell.text());
            for (String path : List.of("/claims/" + claim, "/claims/" + claim + "/sign-off")) {
                Html page = Html.of(As.mara().get(path));
                List<Element> ratings = page.page().select("main .rating");
                List<Element> shown = ratings.stream()
                        .filter(rating -> rating.closest("label") == null)
                        .toList();
                assertFalse(shown.isEmpty(), path);
                for (Element rating : shown) {
                    assertEquals(
                            "content not checked", rating.nextElementSibling().text(), path);
                }
            }
        };
        everywhere.run();
        Saved.reword(claim, words -> With.checks(words, Checks.SO), "ada");
        everywhere.run();
    }

    @Test
    void the_list_takes_as_many_queries_for_fifty_rows_as_for_one() {
        String few = Saved.article();
        long one = in(few, "One", Kind.COUNT, Checks.SO);
        Saved.evidence(one, Stance.SUPPORTS, "ada");
        Saved.verdict(one, "accurate", "ada");
        String many = Saved.article();
        for (int i = 0; i < 12; i++) {
            long claim = in(many, "One of many " + i, Kind.COUNT, Checks.SO);
            Saved.evidence(claim, Stance.SUPPORTS, i % 2 == 0 ? "ada" : "bela");
            Saved.verdict(claim, i % 3 == 0 ? "accurate" : "mostly_accurate", i % 2 == 0 ? "ada" : "bela");
        }
        long forOne = queries("/claims?article=" + few);
        assertEquals(forOne, queries("/claims?article=" + many));
        assertEquals(forOne - 1, queries("/claims?article=" + many(137)), "no verdict, so none that was read");
        assertTrue(forOne >= 3, "what is not counted cannot grow");
        assertTrue(forOne <= 12, "the list took " + forOne);
    }

    @Test
    void nobody_sees_the_list_without_signing_in() {
        assertEquals(303, As.nobody().get("/claims").statusCode());
    }

    private long queries(String path) {
        As.ada().get(path).then().statusCode(200);
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.clear();
        As.ada().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static String cookie() {
        return As.signIn("ada", As.password("ada"));
    }

    /** So many claims of a new article, written by SQL, of which many changed in the same microsecond. */
    private String many(int count) {
        String slug = Saved.article();
        Saved.run(() -> {
            Article article = Article.named(slug).orElseThrow();
            long first = ((Number) session.createNativeQuery(
                                    "select last_number from counter where name = 'claim'", Object.class)
                            .getSingleResult())
                    .longValue();
            for (int i = 1; i <= count; i++) {
                sql("insert into claim (number, article_id, statement, quote, kind, checks, said_by, reported_by,"
                        + " language, figures, where_to_look, created_at, wordings, version) values (" + (first + i)
                        + ", " + article.id() + ", 'Statement " + i + "', '', 'COUNT', 'SO', '', '', 'en', '', '',"
                        + " timestamp with time zone '2026-01-01 00:00:00+00', 1, 1)");
            }
            sql("update counter set last_number = last_number + " + count + " where name = 'claim'");
            sql("insert into claim_board (claim_id, number, article_id, kind, stage, rating, sentence,"
                    + " evidence_counting, supports, contradicts, current_seal, lapsed_because, changed_at)"
                    + " select c.id, c.number, c.article_id, 'COUNT', 'OPEN', '', '', 0, 0, 0, '', '',"
                    + " case when mod(c.number, 9) = 0 then timestamp with time zone '2026-01-02 00:00:00.000001+00'"
                    + " else timestamp with time zone '2026-01-02 00:00:00+00' end"
                    + " from claim c where c.article_id = " + article.id());
        });
        long first = numbers(slug).get(0);
        assertEquals(count, projection.rebuildAfter(first - 1));
        return slug;
    }

    private void sql(String statement) {
        session.createNativeMutationQuery(statement).executeUpdate();
    }

    private static List<Long> numbers(String slug) {
        return Saved.in(() -> Claim.<Claim>list("article.slug = ?1 order by number", slug).stream()
                .map(Claim::number)
                .toList());
    }

    private static List<Long> byChange(String slug) {
        Map<String, Long> order = new TreeMap<>();
        Saved.in(() -> ClaimBoard.<ClaimBoard>list("article.slug", slug))
                .forEach(row -> order.put(
                        "%020d %012d"
                                .formatted(ChronoUnit.MICROS.between(Instant.EPOCH, row.changedAt()), row.number()),
                        row.number()));
        return new ArrayList<>(order.values());
    }

    private static long in(String slug, String statement, Kind kind, Checks checks) {
        Words words = new Words(statement, "140 flats in 2021", 1, kind, checks, "the mayor", "The Valley Post", null);
        return Saved.in(() -> Claim.create(Article.toChange(slug), words, Claim.Pointers.NONE, Saved.account("ada"))
                .number());
    }

    private static void found(Map<String, String> filter, long... numbers) {
        List<Long> expected = new ArrayList<>();
        for (long number : numbers) expected.add(number);
        assertEquals(expected, shown(get(filter)), filter.toString());
    }

    private static Html get(Map<String, String> filter) {
        RequestSpecification request = As.ada();
        filter.forEach(request::queryParam);
        Response list = request.get("/claims");
        assertEquals(200, list.statusCode(), filter.toString());
        return Html.of(list);
    }

    private static List<Long> shown(Html page) {
        return page.page().select("table.rows tbody td.num").eachText().stream()
                .map(Long::valueOf)
                .toList();
    }

    private static String link(Html page, String rel) {
        Element link = page.page().selectFirst(".pager a[rel=" + rel + "]");
        return link == null ? null : link.attr("href");
    }

    private static void refused(String path, String words) {
        Response answer = As.ada().urlEncodingEnabled(false).get(path);
        assertEquals(422, answer.statusCode(), path);
        assertTrue(Html.of(answer).text().contains(words), Html.of(answer).text());
    }
}

package stet.notice;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Stored;

@QuarkusTest
class NoticesResourceTest {
    @Inject
    Session session;

    @Test
    void whoever_was_told_nothing_reads_what_notices_are() {
        Html page = page(Told.somebody("checker"));
        assertEquals("Notices", page.heading());
        assertTrue(page.text().contains("Nobody wants anything of you just now."));
        assertEquals("Notices", nav(page).text());
        assertEquals("page", nav(page).attr("aria-current"));
    }

    @Test
    void they_stand_newest_first_with_what_is_new_marked_in_words() {
        String eve = Told.somebody("checker");
        long first = Told.given(eve, null);
        long second = Told.given(eve, null);
        Html page = page(eve);
        List<Element> rows = page.page().select(".notices > li");
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).text().contains("New Mara Lindqvist gave you claim " + second + "."), rows.get(0)::text);
        assertTrue(rows.get(0).text().contains("The town built 140 flats in 2021."));
        assertEquals("/claims/" + first, rows.get(1).selectFirst("a.statement").attr("href"));
        assertTrue(page.text().contains("2 are new."));
    }

    @Test
    void every_page_says_how_many_are_new() {
        String eve = Told.somebody("checker");
        for (int told = 1; told <= 2; told++) {
            Told.given(eve, null);
            for (String path : List.of("/", "/claims", "/account", "/claims/999999999")) {
                String said = nav(Html.of(Told.as(eve).get(path))).text();
                assertEquals(told == 1 ? "1 notice" : "2 notices", said, path);
            }
        }
        assertFalse(Html.of(As.nobody().get("/login")).has("a[href=/notices]"));
    }

    @Test
    void one_is_marked_as_read_by_its_button() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, null);
        long other = Told.given(eve, null);
        long id = Told.of(eve, claim).get(0).id();
        long events = Saved.last(other).number();
        read(eve, "notice", id).then().statusCode(303).header("Location", endsWith("/notices"));
        assertTrue(Told.of(eve, claim).get(0).isRead());
        assertFalse(Told.of(eve, other).get(0).isRead());
        Instant at = Told.of(eve, claim).get(0).readAt();
        read(eve, "notice", id).then().statusCode(303);
        assertEquals(at, Told.of(eve, claim).get(0).readAt(), "it was read then");
        assertEquals(events, Saved.last(other).number(), "reading decides nothing");
        Html page = page(eve);
        assertFalse(page.has("#notice-" + id + " form, #notice-" + id + " .tag"));
        assertEquals("1 notice", nav(page).text());
    }

    @Test
    void all_that_was_shown_is_marked_and_what_came_after_is_not() {
        String eve = Told.somebody("checker");
        long first = Told.given(eve, null);
        long second = Told.given(eve, null);
        String shown = page(eve).page().selectFirst("button[name=through]").val();
        long later = Told.given(eve, null);
        read(eve, "through", shown).then().statusCode(303);
        assertTrue(Told.of(eve, first).get(0).isRead());
        assertTrue(Told.of(eve, second).get(0).isRead());
        assertFalse(Told.of(eve, later).get(0).isRead());
        assertFalse(page(Told.somebody("checker")).has("button[name=through]"), "nothing to mark");
    }

    @Test
    void nobody_reads_or_marks_what_another_was_told() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, null);
        Notice theirs = Told.of(eve, claim).get(0);
        for (String other : List.of("ada", "mara", "ines")) {
            assertFalse(Html.of(As.login(other).get("/notices")).has("#notice-" + theirs.id()));
            Response answer = As.login(other).formParam("notice", theirs.id()).post("/notices/read");
            assertEquals(422, answer.statusCode(), other);
            assertTrue(Html.of(answer).text().contains("You have no notice " + theirs.id()));
            As.login(other)
                    .formParam("through", theirs.id())
                    .post("/notices/read")
                    .then()
                    .statusCode(303);
        }
        assertFalse(Told.of(eve, claim).get(0).isRead());
        As.nobody().get("/notices").then().statusCode(303).header("Location", endsWith("login?to=%2Fnotices"));
    }

    @Test
    void what_is_no_number_is_refused_and_marks_nothing() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, null);
        for (String typed : List.of("x", "-1", "1.5", "9999999999999999999", "\u0661")) {
            assertEquals(422, read(eve, "notice", typed).statusCode(), typed);
            assertEquals(422, read(eve, "through", typed).statusCode(), typed);
        }
        assertFalse(Told.of(eve, claim).get(0).isRead());
        read(eve, "nothing", "").then().statusCode(303);
        assertFalse(Told.of(eve, claim).get(0).isRead());
    }

    @Test
    void the_same_button_twice_is_one_act() {
        String eve = Told.somebody("checker");
        long id = Told.of(eve, Told.given(eve, null)).get(0).id();
        String path = "/notices/read?submission=" + UUID.randomUUID();
        for (int post = 0; post < 2; post++) {
            Told.as(eve).formParam("notice", id).post(path).then().statusCode(303);
        }
        Stored before = Stored.now();
        Told.as(eve).formParam("notice", id).post(path).then().statusCode(303);
        assertEquals(before, Stored.now());
    }

    @Test
    void opening_a_page_marks_nothing() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, null);
        page(eve);
        Told.as(eve).get("/claims/" + claim).then().statusCode(200);
        assertFalse(Told.of(eve, claim).get(0).isRead());
    }

    /** Remarks, returns and lapses say that something was found; lists tell of them to nobody until both verdicts are in. */
    @Test
    void what_a_second_reader_is_not_to_know_is_told_once_both_verdicts_are_in() {
        String eve = Told.somebody("checker");
        long claim = Saved.proposed();
        Saved.askSecond(claim, eve);
        Saved.remark(claim, "I do not trust it, @" + eve + ".", "ada");
        Told.give(claim, eve, null);
        Html page = page(eve);
        assertEquals("1 notice", nav(page).text());
        assertEquals(1, page.page().select(".notices > li").size());
        assertFalse(page.text().contains("remark"), page.text());
        long hidden = Told.of(eve, claim).get(0).id();
        assertEquals(422, read(eve, "notice", hidden).statusCode(), "nor whether it is there");
        String shown = page.page().selectFirst("button[name=through]").val();
        read(eve, "through", shown).then().statusCode(303);
        assertEquals("Notices", nav(page(eve)).text());
        Saved.verdict(claim, "half_right", eve);
        page = page(eve);
        assertEquals("1 notice", nav(page).text(), "unread, since it was never shown");
        assertTrue(page.text().contains("Ada Okafor named you in a remark on claim " + claim + "."), page.text());
    }

    @Test
    void many_are_turned_page_by_page() {
        String eve = Told.somebody("checker");
        many(eve, 60);
        Html first = page(eve);
        assertEquals(50, first.page().select(".notices > li").size());
        assertEquals("60 notices", nav(first).text());
        Html second =
                Html.of(Told.as(eve).get(first.page().selectFirst("a[rel=next]").attr("href")));
        assertEquals(10, second.page().select(".notices > li").size());
        assertFalse(second.has("a[rel=next]"));
        read(eve, "through", second.page().selectFirst("button[name=through]").val());
        assertEquals("50 notices", nav(page(eve)).text());
    }

    @Test
    void it_takes_as_many_queries_for_many_as_for_few() {
        String few = Told.somebody("checker");
        String many = Told.somebody("checker");
        Told.given(few, null);
        many(many, 40);
        assertEquals(queries(few), queries(many));
        assertTrue(queries(few) <= 5, "it took " + queries(few));
    }

    private static void many(String login, int notices) {
        for (int number = 0; number < notices; number += 10) {
            long claim = Saved.claim();
            Saved.run(() -> {
                for (int remark = 1; remark <= 10; remark++) {
                    Recipient to = new Recipient(Claim.shown(claim), Saved.account(login), remark);
                    Notice.of(NoticeKind.NAMED, to, Saved.account("ada"));
                }
            });
        }
    }

    private long queries(String login) {
        page(login);
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.clear();
        page(login);
        return statistics.getPrepareStatementCount();
    }

    private static Html page(String login) {
        Response answer = Told.as(login).get("/notices");
        assertEquals(200, answer.statusCode(), answer::asString);
        return Html.of(answer);
    }

    private static Element nav(Html page) {
        return page.page().selectFirst("nav a[href=/notices]");
    }

    private static Response read(String login, String field, Object value) {
        return Told.as(login).formParam(field, value).post("/notices/read");
    }
}

package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.Event;
import stet.history.HistoryHead;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class HistoryResourceTest {
    @Inject
    HistoryChecks checks;

    @Test
    void the_page_says_that_the_history_is_intact_and_names_its_head() {
        Saved.signedOff();
        Html page = verified(As::ines);
        assertEquals("History", page.heading());
        assertTrue(page.page().selectFirst("[role=status]").text().startsWith("The history is intact."));
        HistoryHead head = Saved.in(HistoryHead::current);
        assertTrue(page.text().contains(head.hash()));
    }

    @Test
    void the_page_opens_on_decisions_and_folds_the_rest() {
        long claim = Saved.signedOff();
        Html page = Html.of(As.mara().get("/history"));
        long signed = Saved.in(() -> Event.ofClaim(claim)).get(0).number();
        Element line = page.page().getElementById("event-" + signed);
        assertEquals(
                "Mara Lindqvist signed off the verdict accurate · claim " + claim,
                line.selectFirst("p").text());
        assertNull(line.closest("details"));
        Element attached =
                page.page().select("li[id]:contains(attached evidence)").first();
        assertNotNull(attached.closest("details"));
    }

    @Test
    void a_restatement_shows_the_words_struck_and_added() {
        long claim = Saved.claim();
        Saved.run(() -> {
            Claim it = Claim.toChange(claim);
            it.restate(it.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        Html page = Html.of(As.mara().get("/claims/" + claim));
        Element line = page.page()
                .getElementById(
                        "event-" + Saved.in(() -> Event.ofClaim(claim)).get(0).number());
        assertEquals("140", line.selectFirst("del").text());
        assertEquals("141", line.selectFirst("ins").text());
        assertTrue(line.text().contains("Béla Novák restated the claim"));
    }

    @Test
    void a_checker_sees_a_claims_history_and_not_the_desks() {
        long claim = Saved.proposed();
        Html dossier = Html.of(As.ada().get("/claims/" + claim));
        assertTrue(dossier.text().contains("Ada Okafor gave verdict 1: accurate"));
        assertFalse(dossier.has("a[href^=/history/]"));
        assertEquals(403, As.ada().get("/history").statusCode());
        assertEquals(303, As.nobody().get("/history").statusCode());
    }

    @Test
    void older_events_stand_on_the_next_page_and_none_is_lost_between() {
        for (int claims = 0; claims < 60; claims++) Saved.claim();
        List<String> first = numbers("/history");
        assertEquals(100, first.size());
        String next = Html.of(As.mara().get("/history"))
                .page()
                .selectFirst("a[rel=next]")
                .attr("href");
        List<String> second = numbers(next);
        assertEquals(Long.parseLong(first.get(99)) - 1, Long.parseLong(second.get(0)));
    }

    @Test
    void the_filter_takes_an_act_and_a_person() {
        long claim = Saved.proposed();
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        Html page = Html.of(As.mara().get("/history?act=attach_evidence&who=bela"));
        // Another test may have had the words of one redacted.
        assertTrue(page.page().select("li[id]").stream()
                .allMatch(line -> line.text().contains("Béla Novák")));
        assertTrue(page.page().selectFirst("li[id]").text().contains("Béla Novák attached evidence"));
        assertEquals("bela", page.value("who"));
        Html decisions = Html.of(As.mara().get("/history?act=decisions"));
        assertFalse(decisions.has("ol.events details"));
    }

    @Test
    void nonsense_in_the_filter_is_refused() {
        for (String query :
                List.of("act=nonsense", "who=nobody.here", "before=x", "before=-1", "who=%00", "act=%EF%BF%BD")) {
            assertEquals(422, As.mara().get("/history?" + query).statusCode(), query);
        }
    }

    @Test
    void a_byte_changed_in_the_database_is_named_on_the_page_and_the_page_still_opens() {
        long claim = Saved.signedOff();
        Event event = Saved.in(() -> Event.ofClaim(claim)).get(0);
        String content = event.content().replace("'", "''");
        for (String change : List.of("content = replace(content, '{', '')", "act = 'NONSENSE'")) {
            Tampering.commit("update event set " + change + " where number = " + event.number());
            try {
                Html page = verified(As::ines);
                String alert = page.page().selectFirst("[role=alert]").text();
                assertTrue(alert.startsWith("The history is broken. Event " + event.number() + " "), alert);
            } finally {
                Tampering.commit("update event set content = '" + content + "', act = 'SIGN_OFF' where number = "
                        + event.number());
            }
        }
        assertTrue(verified(As::ines).text().contains("The history is intact."));
    }

    @Test
    void a_byte_changed_in_a_sealed_sign_off_is_named_on_the_page() {
        long claim = Saved.signedOff();
        String row = " where claim_id = (select id from claim where number = " + claim + ")";
        Tampering.commit("update sign_off set sealed = concat(sealed, ' ')" + row);
        try {
            assertTrue(verified(As::mara).text().contains("Sign-off 1 of claim " + claim + " is not what was signed"));
        } finally {
            Tampering.commit("update sign_off set sealed = trim(sealed)" + row);
        }
    }

    @Test
    void a_long_history_is_checked_in_the_background_when_somebody_asks() throws Exception {
        long events = Saved.in(HistoryHead::current).eventCount();
        HistoryChecks.State asked = checks.look(HistoryChecks.SHORT + 1, true);
        HistoryChecks.State second = checks.look(HistoryChecks.SHORT + 1, true);
        assertTrue(asked.running() || asked.newest().isPresent());
        assertTrue(second.running() || second.newest().isPresent());
        HistoryChecks.State state = awaitEnd();
        assertEquals(events, state.newest().orElseThrow().events());
        assertTrue(state.newest().orElseThrow().isIntact());
    }

    @Test
    void what_the_list_does_not_know_is_refused_and_not_ignored() {
        for (String query : List.of("whose=ada", "act=sign_off&act=restate", "who=%00", "verify=1&verify=1")) {
            Response answer = As.mara().urlEncodingEnabled(false).get("/history?" + query);
            assertEquals(422, answer.statusCode(), query);
            assertTrue(Html.of(answer).text().contains(query.replaceAll("=.*", "")), query);
        }
    }

    private HistoryChecks.State awaitEnd() throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        HistoryChecks.State state = checks.look(HistoryChecks.SHORT + 1, false);
        while (state.running() && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
            state = checks.look(HistoryChecks.SHORT + 1, false);
        }
        return state;
    }

    /** The whole suite writes more events than a short history has: then the page is asked until the check has ended. */
    private Html verified(Supplier<RequestSpecification> somebody) {
        Html page = Html.of(somebody.get().get("/history?verify=1"));
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (page.text().contains("is being checked") && System.nanoTime() < giveUp) {
            page = Html.of(somebody.get().get("/history"));
        }
        return page;
    }

    private static List<String> numbers(String path) {
        return Html.of(As.mara().get(path.substring(path.indexOf("/history")))).page().select("li[id]").stream()
                .map(line -> line.id().substring("event-".length()))
                .toList();
    }
}

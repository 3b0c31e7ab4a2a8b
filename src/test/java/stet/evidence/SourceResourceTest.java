package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class SourceResourceTest {
    @Test
    void a_source_shows_its_record_and_all_that_is_quoted_from_it() {
        long first = Saved.claim();
        long second = Saved.claim("The town built a record number of flats.", stet.claim.Checks.SO);
        Map<String, Object> form = EvidenceForms.whole();
        form.put("alsoNumbers", String.valueOf(second));
        As.ada().formParams(form).post("/claims/" + first + "/evidence");
        Source source = sourceOf(first);
        Html page = Html.of(As.tomas().get(source.path()));
        assertEquals("Housing register", page.heading());
        assertTrue(page.text().contains("Statistics office"));
        assertTrue(page.text().contains("The town built 140 flats in 2021."));
        assertTrue(page.text().contains("The town built a record number of flats."));
        assertTrue(page.has("a[href='" + source.url() + "'][rel=noopener]"));
        assertEquals(200, As.ines().get(source.path()).statusCode());
        assertFalse(Html.of(As.ines().get(source.path())).has("form[action^=" + source.path() + "]"));
    }

    @Test
    void the_list_is_filtered_by_words_and_shown_page_by_page() {
        String word = "w" + System.nanoTime();
        Saved.run(() -> IntStream.range(0, 53)
                .forEach(each -> Source.of(
                        document("", "Report 100% " + each + " of " + word.toUpperCase()), Saved.account("ada"))));
        Html first = Html.of(As.ada().queryParam("q", word + " 100% rep").get("/sources"));
        assertEquals(50, first.page().select("tbody tr").size());
        String earlier = first.page().selectFirst("nav.pager a").attr("href");
        Html second = Html.of(As.ada().urlEncodingEnabled(false).get(earlier));
        assertEquals(3, second.page().select("tbody tr").size());
        assertEquals(word + " 100% rep", second.value("q"));
        assertFalse(second.has("nav.pager"));
        assertEquals(
                0,
                Html.of(As.ada().queryParam("q", word + " 100_").get("/sources"))
                        .page()
                        .select("tbody tr")
                        .size());
        long newest = Long.parseLong(first.page().selectFirst("tbody td.num").text());
        long next = Long.parseLong(first.page().select("tbody td.num").get(1).text());
        assertTrue(newest > next);
    }

    @Test
    void a_filter_or_page_that_is_nonsense_is_told_so() {
        for (String query : List.of("q=%00", "q=%ED%A0%80", "before=x", "before=-1", "q=" + "x".repeat(201))) {
            Response response = As.ada().urlEncodingEnabled(false).get("/sources?" + query);
            assertEquals(422, response.statusCode(), query);
        }
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals(422, As.ada().get(sourceOf(claim).path() + "?after=x").statusCode());
        assertEquals(404, As.ada().get("/sources/987654321").statusCode());
        assertEquals(404, As.ada().get("/sources/x").statusCode());
        assertEquals(
                404, As.ada().formParam("title", "x").post("/sources/987654321").statusCode());
        assertEquals(303, As.nobody().get("/sources").statusCode());
    }

    @Test
    void a_corrected_record_changes_no_citation_and_lapses_nothing() {
        long claim = Saved.signedOff();
        Source source = sourceOf(claim);
        Map<String, Object> form = form(source);
        form.put("publisher", "Office for statistics");
        form.put("publishedOn", "");
        assertEquals(303, post(As.bela(), source, form).statusCode());
        Source corrected = Saved.in(() -> Source.shown(source.number()));
        assertEquals("Office for statistics", corrected.publisher());
        Evidence piece = Saved.in(() -> Evidence.of(Claim.shown(claim)).get(0));
        assertEquals("Statistics office", piece.cited().publisher());
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        Event event = Saved.in(() -> Event.<Event>find(
                        "subjectKind = 'source' and subject = ?1 order by number desc", String.valueOf(source.number()))
                .firstResult());
        assertEquals(Act.CORRECT_SOURCE, event.act());
        assertEquals("bela", event.actor());
        assertEquals(
                List.of("publisher", "published_on"),
                event.changes().stream().map(change -> change.field()).toList());
    }

    @Test
    void a_stale_record_is_shown_beside_what_was_typed() {
        Source source = saved();
        Map<String, Object> adas = form(source);
        adas.put("publisher", "Ada's office");
        Map<String, Object> belas = form(source);
        belas.put("publisher", "Bela's office");
        assertEquals(303, post(As.ada(), source, adas).statusCode());
        Response stale = post(As.bela(), source, belas);
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertTrue(page.page().selectFirst(".compare").text().contains("Ada's office"));
        assertTrue(page.page().selectFirst(".compare").text().contains("Bela's office"));
        assertEquals("Bela's office", page.value("publisher"));
        assertEquals(
                "Ada's office", Saved.in(() -> Source.shown(source.number()).publisher()));
        belas.put("version", page.value("version"));
        assertEquals(303, post(As.bela(), source, belas).statusCode());
    }

    @Test
    void the_address_of_another_source_is_an_error_beside_the_field() {
        Source source = saved();
        Source other = saved();
        Map<String, Object> form = form(source);
        form.put("url", other.url().replace("https://", "http://www.") + "/#top");
        Response response = post(As.ada(), source, form);
        assertEquals(422, response.statusCode());
        assertEquals(
                "Source " + other.number() + " has this address already.",
                Html.of(response).error("url"));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> Source.toChange(source.number())
                        .correct(document(other.url(), "Another"), Saved.account("ada"))));
        assertEquals(409, refusal.status());
        form.put("url", source.url() + "?utm_source=x");
        assertEquals(303, post(As.ada(), source, form).statusCode());
    }

    @Test
    void every_error_stands_beside_its_field() {
        Source source = saved();
        Map<String, Object> form = form(source);
        form.put("url", "javascript:alert(1)");
        form.put("title", "");
        form.put("publisher", "p".repeat(201));
        form.put("author", "a".repeat(201));
        form.put(
                "publishedOn", Saved.in(stet.history.History::today).plusDays(1).toString());
        form.put("sourceKind", "rumour");
        form.put("closeness", "");
        Response response = post(As.ada(), source, form);
        assertEquals(422, response.statusCode());
        Html page = Html.of(response);
        for (String field : form.keySet()) {
            if (!field.equals("version")) assertFalse(page.error(field).isEmpty(), field);
        }
        assertEquals("javascript:alert(1)", page.value("url"));
        assertFalse(response.asString().contains("href=\"javascript"));
        form = form(source);
        form.put("title", "a\0b");
        assertEquals(422, post(As.ada(), source, form).statusCode());
        assertEquals(
                source.title(), Saved.in(() -> Source.shown(source.number()).title()));
    }

    @Test
    void an_admin_alone_corrects_no_record() {
        Source source = saved();
        assertEquals(403, post(As.ines(), source, form(source)).statusCode());
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(
                        () -> Source.toChange(source.number()).correct(source.document(), Saved.account("ines"))));
        assertEquals(403, refusal.status());
    }

    @Test
    void a_double_post_corrects_once_and_a_lost_session_keeps_what_was_typed() {
        Source source = saved();
        Map<String, Object> form = form(source);
        form.put("author", "N. Clerk");
        String path = source.path() + "?submission=" + UUID.randomUUID();
        assertEquals(401, As.nobody().formParams(form).post(path).statusCode());
        Response draft = As.ada().formParams(form).post(source.path() + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("N. Clerk", Html.of(draft).value("author"));
        assertEquals(303, As.ada().formParams(form).post(path).statusCode());
        assertEquals(303, As.ada().formParams(form).post(path).statusCode());
        assertEquals(
                source.version() + 1,
                Saved.in(() -> Source.shown(source.number()).version()));
    }

    @Test
    void what_the_lists_do_not_know_is_refused_and_not_ignored() {
        String source = sourceOf(Saved.signedOff()).path();
        for (String address :
                List.of("/sources?words=a", "/sources?q=a&q=b", source + "?before=1", source + "?after=1&after=2")) {
            Response answer = As.ada().urlEncodingEnabled(false).get(address);
            assertEquals(422, answer.statusCode(), address);
            assertTrue(Html.of(answer).text().contains("The filter")
                    || Html.of(answer).text().contains("no filter"));
        }
    }

    private static Source saved() {
        return Saved.in(() ->
                Source.of(document("https://register.example/" + System.nanoTime(), "Register"), Saved.account("ada")));
    }

    private static Document document(String url, String title) {
        return new Document(url, title, "", "", null, SourceKind.OFFICIAL, Closeness.PRIMARY);
    }

    private static Source sourceOf(long claim) {
        return Saved.in(() -> Evidence.of(Claim.shown(claim)).get(0).source());
    }

    private static Map<String, Object> form(Source source) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("url", source.url());
        form.put("title", source.title());
        form.put("publisher", source.publisher());
        form.put("author", source.author());
        form.put(
                "publishedOn",
                source.publishedOn() == null ? "" : source.publishedOn().toString());
        form.put("sourceKind", source.kind().key());
        form.put("closeness", source.closeness().key());
        form.put("version", String.valueOf(source.version()));
        return form;
    }

    private static Response post(RequestSpecification who, Source source, Map<String, Object> form) {
        return who.formParams(form).post(source.path());
    }
}

package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class CorrectionResourceTest {
    @Test
    void the_form_opens_with_the_piece_as_it_stands() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Html page = Html.of(As.ada().get(path(claim, number)));
        Evidence piece = piece(claim, number);
        assertEquals(String.valueOf(piece.source().number()), page.value("source"));
        assertEquals(piece.cited().url(), page.value("url"));
        assertEquals(piece.cited().quote(), page.value("quote"));
        assertEquals("contradicts", page.value("stance"));
        assertEquals("2022-01-05", page.value("publishedOn"));
        assertEquals("table 2", page.value("locator"));
    }

    @Test
    void a_right_piece_takes_the_place_of_the_wrong_one_which_stays() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> form = form(claim, number);
        form.put("quote", "In 2021 the town completed 139 flats.");
        form.put("stance", "contradicts");
        Response response = post(As.bela(), claim, number, form);
        assertEquals(303, response.statusCode());
        Evidence wrong = piece(claim, number);
        Evidence right = piece(claim, wrong.supersededBy().number());
        assertTrue(response.header("Location")
                .endsWith("/claims/" + claim + "?done=corrected#evidence-" + right.number()));
        assertEquals("In 2021 the town completed 140 flats.", wrong.cited().quote());
        assertEquals("In 2021 the town completed 139 flats.", right.cited().quote());
        assertEquals("bela", right.addedBy().login());
        assertNotEquals(wrong.digest(), right.digest());
        Event event = Saved.in(() -> Event.ofClaim(claim).get(0));
        assertEquals(Act.CORRECT_EVIDENCE, event.act());
        assertEquals(String.valueOf(right.number()), event.subject());
        List<String> changed =
                event.changes().stream().map(change -> change.field()).toList();
        assertEquals(List.of("quote", "stance", "counted", "digest", "corrects"), changed);
        assertEquals(
                "In 2021 the town completed 140 flats.", event.changes().get(0).before());
    }

    @Test
    void the_form_shows_what_the_record_says_of_the_source() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Html form = Html.of(As.ada().get("/claims/" + claim + "/evidence/" + piece + "/correction"));
        assertEquals("official", form.value("sourceKind"));
        assertEquals("primary", form.value("closeness"));
    }

    @Test
    void a_correction_that_says_nothing_else_is_refused() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Response response = post(As.ada(), claim, number, form(claim, number));
        assertEquals(422, response.statusCode());
        assertFalse(Html.of(response).error("quote").isEmpty());
        assertNull(piece(claim, number).supersededBy());
        assertThrows(
                Refusal.class,
                () -> Saved.run(() -> {
                    Evidence piece = Evidence.of(Claim.toChange(claim), number);
                    piece.correct(piece.source(), piece.cited(), Saved.account("ada"));
                }));
    }

    @Test
    void errors_stand_beside_their_fields() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> form = form(claim, number);
        form.put("quote", " ");
        form.put("publishedOn", "soon");
        form.put("who", "a\0b");
        Response broken = post(As.ada(), claim, number, form);
        assertEquals(422, broken.statusCode());
        assertFalse(Html.of(broken).error("who").isEmpty());
        form.put("who", "");
        Html page = Html.of(post(As.ada(), claim, number, form));
        assertFalse(page.error("quote").isEmpty());
        assertFalse(page.error("publishedOn").isEmpty());
        assertEquals("soon", page.value("publishedOn"));
    }

    @Test
    void of_two_corrections_at_once_one_stands_and_the_other_is_shown_it() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> adas = form(claim, number);
        adas.put("quote", "Ada reads 139 flats here.");
        Map<String, Object> belas = form(claim, number);
        belas.put("quote", "Bela reads 138 flats here.");
        RequestSpecification ada = As.ada();
        RequestSpecification bela = As.bela();
        var first = CompletableFuture.supplyAsync(() -> post(ada, claim, number, adas));
        var second = CompletableFuture.supplyAsync(() -> post(bela, claim, number, belas));
        List<Response> answers =
                Stream.of(first, second).map(CompletableFuture::join).toList();
        assertEquals(
                List.of(303, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        List<Evidence> pieces = Saved.in(() -> Evidence.of(Claim.shown(claim)));
        assertEquals(2, pieces.size());
        String stored = pieces.get(1).cited().quote();
        Response lost = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        Html page = Html.of(lost);
        assertTrue(page.text().contains(stored));
        assertEquals(stored.startsWith("Ada") ? belas.get("quote") : adas.get("quote"), page.value("quote"));
        String next = path(claim, pieces.get(1).number());
        assertTrue(page.has("form[action^=" + next + "?]"));
        Map<String, Object> again = stored.startsWith("Ada") ? belas : adas;
        assertEquals(303, post(As.ada(), claim, pieces.get(1).number(), again).statusCode());
    }

    @Test
    void a_piece_withdrawn_meanwhile_is_shown_and_what_was_typed_can_be_attached_anew() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> form = form(claim, number);
        form.put("quote", "Ada reads 139 flats here.");
        Saved.run(() -> Evidence.of(Claim.toChange(claim), number).withdraw("Wrong town", Saved.account("bela")));
        assertEquals(409, As.ada().get(path(claim, number)).statusCode());
        Response response = post(As.ada(), claim, number, form);
        assertEquals(409, response.statusCode());
        Html page = Html.of(response);
        assertTrue(page.text().contains("Wrong town"));
        assertEquals("Ada reads 139 flats here.", page.value("quote"));
        assertTrue(page.has("form[action^=/claims/" + claim + "/evidence?]"));
    }

    @Test
    void a_double_post_corrects_once() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> form = form(claim, number);
        form.put("quote", "In 2021 the town completed 139 flats.");
        String path = path(claim, number) + "?submission=" + UUID.randomUUID();
        Response first = As.ada().formParams(form).post(path);
        Response second = As.ada().formParams(form).post(path);
        assertEquals(303, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(2, Saved.in(() -> Evidence.of(Claim.shown(claim))).size());
    }

    @Test
    void a_lost_session_keeps_the_correction() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Map<String, Object> form = form(claim, number);
        form.put("quote", "In 2021 the town completed 139 flats.");
        assertEquals(401, post(As.nobody(), claim, number, form).statusCode());
        Response draft = As.ada().formParams(form).post(path(claim, number) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("In 2021 the town completed 139 flats.", Html.of(draft).value("quote"));
        assertTrue(piece(claim, number).isActive());
    }

    @Test
    void an_admin_alone_corrects_nothing() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals(403, As.ines().get(path(claim, number)).statusCode());
        assertEquals(403, post(As.ines(), claim, number, form(claim, number)).statusCode());
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> {
                    Evidence piece = Evidence.of(Claim.toChange(claim), number);
                    piece.correct(piece.source(), Saved.citation("https://a.example/", Stance.CONTEXT), ines());
                }));
        assertEquals(403, refusal.status());
    }

    private static stet.account.Account ines() {
        return Saved.account("ines");
    }

    private static Map<String, Object> form(long claim, long number) {
        Map<String, Object> form = EvidenceForms.passage();
        Evidence piece = piece(claim, number);
        form.put("source", String.valueOf(piece.source().number()));
        form.put("url", piece.cited().url());
        form.put("title", piece.cited().title());
        form.put("publisher", piece.cited().publisher());
        form.put("publishedOn", piece.cited().publishedOn().toString());
        return form;
    }

    private static Response post(RequestSpecification who, long claim, long number, Map<String, Object> form) {
        return who.formParams(form).post(path(claim, number));
    }

    private static String path(long claim, long number) {
        return "/claims/" + claim + "/evidence/" + number + "/correction";
    }

    private static Evidence piece(long claim, long number) {
        return Saved.in(() -> Evidence.of(Claim.shown(claim), number));
    }
}

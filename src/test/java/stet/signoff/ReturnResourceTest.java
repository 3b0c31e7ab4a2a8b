package stet.signoff;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class ReturnResourceTest {
    private static final String NOTE = "The year is not in the table that is quoted.";

    @Test
    void an_editor_sends_a_claim_back_with_a_note() {
        long claim = Saved.proposed();
        send(claim, "mara", NOTE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=returned"));
        assertEquals(Stage.RETURNED, Saved.facts(claim).stage());
        ReturnNote sent = Saved.facts(claim).openReturn().orElseThrow();
        assertEquals(NOTE, sent.note());
        assertEquals("mara", sent.sentBy().login());
        assertEquals(Act.SEND_BACK, newest(claim).act());
        assertEquals(NOTE, newest(claim).says("note"));
        Html dossier = Html.of(As.ada().get("/claims/" + claim));
        assertTrue(dossier.text().contains(NOTE));
        assertTrue(dossier.text().contains("Mara Lindqvist returned it."));
    }

    @Test
    void a_note_is_needed_and_a_long_one_is_not_lost() {
        long claim = Saved.proposed();
        for (String bad : List.of("", " ", "x".repeat(2001), "a\0b")) {
            Response answer = send(claim, "mara", bad);
            assertEquals(422, answer.statusCode());
            Html page = Html.of(answer);
            assertTrue(!page.error("reason").isEmpty());
            if (bad.length() > 2000) assertEquals(bad, page.value("reason"));
        }
        assertEquals(422, As.mara().post("/claims/" + claim + "/returns").statusCode());
        assertEquals(List.of(), Saved.facts(claim).returns());
        send(claim, "mara", "x".repeat(2000)).then().statusCode(303);
    }

    @Test
    void what_stands_in_the_way_is_said() {
        long claim = Saved.proposed();
        refused(send(claim, "ada", NOTE), 403, "takes another role: editor");
        refused(send(claim, "ines", NOTE), 403, "takes another role: editor");
        long none = Saved.claim();
        refused(send(none, "mara", NOTE), 409, "no verdict to return");
        long signed = Saved.signedOff();
        Response standing = send(signed, "tomas", NOTE);
        refused(standing, 409, "withdraw it before you return the claim");
        assertTrue(Html.of(standing).text().contains(NOTE), "what was typed stays on the page");
        assertEquals(List.of(), Saved.facts(signed).returns());
        Saved.sendBack(claim, "mara");
        refused(send(claim, "tomas", NOTE), 409, "waits for an answer");
        assertEquals(1, Saved.facts(claim).returns().size());
        long aside = Saved.proposed();
        Saved.proposeAside(aside, "ada");
        Saved.agreeAside(aside, "mara");
        refused(send(aside, "mara", NOTE), 409, "no verdict to return");
    }

    @Test
    void it_is_answered_by_a_word_or_by_a_new_verdict() {
        long word = Saved.proposed();
        Saved.sendBack(word, "mara");
        answer(word, "ada", "The heading has the year.").then().statusCode(303);
        assertEquals(Stage.PROPOSED, Saved.facts(word).stage());
        ReturnNote answered = Saved.facts(word).returns().get(0);
        assertEquals("The heading has the year.", answered.answer());
        assertEquals("ada", answered.answeredBy().login());
        assertEquals(Act.ANSWER_RETURN, newest(word).act());
        assertEquals("The heading has the year.", newest(word).says("stands"));
        refused(answer(word, "ada", "Again."), 409, "Nobody has returned this claim");

        long verdict = Saved.proposed();
        Saved.sendBack(verdict, "mara");
        Saved.verdict(verdict, "mostly_accurate", "ada");
        assertEquals(Stage.PROPOSED, Saved.facts(verdict).stage());
        refused(answer(verdict, "ada", "Late."), 409, "Nobody has returned this claim");
        Saved.sendBack(verdict, "tomas");
        assertEquals(2, Saved.facts(verdict).returns().size());
    }

    @Test
    void there_is_no_answer_without_a_return_a_role_a_word_or_a_verdict() {
        long claim = Saved.proposed();
        refused(answer(claim, "ada", "It stands."), 409, "Nobody has returned this claim");
        Saved.sendBack(claim, "mara");
        refused(answer(claim, "ines", "It stands."), 403, "takes another role");
        Response empty = answer(claim, "ada", "");
        assertEquals(422, empty.statusCode());
        assertEquals("Fill this in.", Html.of(empty).error("reason"));
        Saved.withdrawVerdict(claim, 1, "ada");
        refused(answer(claim, "ada", "It stands."), 409, "No verdict is in effect");
        assertEquals(Stage.RETURNED, Saved.facts(claim).stage());
    }

    @Test
    void what_nobody_saw_is_neither_sent_back_nor_answered_for() {
        long claim = Saved.proposed();
        for (String opened : new String[] {"/returns/new", "/returns/answer"}) {
            String address = "/claims/" + claim + opened.replace("/new", "");
            String seen = Html.of(As.mara().get("/claims/" + claim + opened)).value("version");
            String unread = "The clerk corrected the register " + System.nanoTime() + ".";
            Saved.verdict(claim, "mostly_accurate", unread, "bela");
            if (opened.endsWith("answer")) Saved.sendBack(claim, "mara");
            int before = Saved.facts(claim).returns().size();
            for (RequestSpecification form : List.of(As.mara().formParam("version", seen), As.mara())) {
                Response stale = form.formParam("reason", NOTE).post(address);
                assertEquals(409, stale.statusCode());
                Html page = Html.of(stale);
                assertTrue(page.text().contains(unread), "as it stands now: " + page.text());
                assertEquals(NOTE, page.value("reason"));
                assertEquals(String.valueOf(version(claim)), page.value("version"));
            }
            assertEquals(before, Saved.facts(claim).returns().size());
            Response again = As.mara()
                    .formParam("version", version(claim))
                    .formParam("reason", NOTE)
                    .post(address);
            assertEquals(303, again.statusCode());
        }
    }

    @Test
    void the_dossiers_forms_carry_what_they_were_opened_on() {
        long claim = Saved.proposed();
        String shown = String.valueOf(version(claim));
        assertTrue(Html.of(As.mara().get("/claims/" + claim))
                .has("form[action*=/returns] input[name=version][value=" + shown + "]"));
        Saved.sendBack(claim, "mara");
        assertTrue(Html.of(As.ada().get("/claims/" + claim))
                .has("form[action*=/returns/answer] input[name=version][value=" + version(claim) + "]"));
    }

    @Test
    void a_double_post_is_one_return() throws Exception {
        long claim = Saved.proposed();
        String path = "/claims/" + claim + "/returns?submission=" + UUID.randomUUID();
        long version = version(claim);
        assertEquals(
                List.of(303, 303),
                Together.both(() -> As.mara()
                        .formParam("reason", NOTE)
                        .formParam("version", version)
                        .post(path)
                        .statusCode()));
        assertEquals(1, Saved.facts(claim).returns().size());
    }

    @Test
    void a_note_comes_back_after_a_lost_session() {
        long claim = Saved.proposed();
        Response draft = As.mara()
                .formParam("reason", NOTE)
                .formParam("version", version(claim))
                .post("/claims/" + claim + "/returns?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals(NOTE, Html.of(draft).value("reason"));
        assertEquals(List.of(), Saved.facts(claim).returns());
    }

    @Test
    void the_forms_are_at_home_on_pages_of_their_own() {
        long claim = Saved.proposed();
        assertEquals(
                "Return the claim",
                Html.of(As.mara().get("/claims/" + claim + "/returns/new")).heading());
        assertEquals(
                "Answer the return",
                Html.of(As.ada().get("/claims/" + claim + "/returns/answer")).heading());
        assertEquals(404, As.mara().get("/claims/999999999/returns/new").statusCode());
        assertEquals(404, send(999_999_999, "mara", NOTE).statusCode());
    }

    @Test
    void a_note_that_nobody_can_see_is_none() {
        long claim = Saved.proposed();
        for (String nothing : List.of("\u200B\u2060", "\u00AD \u00A0")) {
            Response answer = As.mara().formParam("reason", nothing).post("/claims/" + claim + "/returns");
            assertEquals(422, answer.statusCode());
            assertEquals("Fill this in.", Html.of(answer).error("reason"));
            Response aside = As.ada()
                    .formParam("ground", "opinion")
                    .formParam("reason", nothing)
                    .post("/claims/" + claim + "/setting-aside");
            assertEquals("Fill this in.", Html.of(aside).error("reason"));
        }
    }

    private static Response send(long claim, String login, String note) {
        return As.login(login)
                .formParam("reason", note)
                .formParam("version", version(claim))
                .post("/claims/" + claim + "/returns");
    }

    private static Response answer(long claim, String login, String stands) {
        return As.login(login)
                .formParam("reason", stands)
                .formParam("version", version(claim))
                .post("/claims/" + claim + "/returns/answer");
    }

    private static long version(long claim) {
        return Saved.in(() -> Claim.numbered(claim).map(Claim::version).orElse(0L));
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }

    private static Event newest(long claim) {
        return Saved.in(() -> Event.ofClaim(claim)).get(0);
    }
}

package stet.fix;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class FixAnswerResourceTest {
    private static final String WHY = "The mayor said 140 on the record.";

    @Test
    void nobody_answers_but_those_whose_article_it_is() {
        long claim = Saved.fixed();
        for (String other : List.of("ada", "mara", "ines")) {
            refused(answer(claim, other, "accepted", "", ""), 403, "answered by those whose article it is: ");
            refused(As.login(other).get(path(claim) + "/answer"), 403, "answered by those whose article it is: ");
        }
        long nobodys = Saved.wrong();
        Saved.fix(nobodys, "140 flats", "142 flats", "ada");
        refused(answer(nobodys, "bela", "accepted", "", ""), 403, "nobody can answer yet");
        assertEquals(List.of(), Saved.fixOf(claim, 1).answers());
        refused(As.bela().get("/claims/" + claim + "/fixes/2/answer"), 404, "no fix 2");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        long claim = Saved.fixed();
        error(answer(claim, "bela", "", "", WHY), "answer", "Choose one of these.");
        error(answer(claim, "bela", "agreed", "", WHY), "answer", "Choose one of these.");
        error(answer(claim, "bela", "refused", "", ""), "reason", "Fill this in.");
        error(answer(claim, "bela", "refused", "", "\u200b"), "reason", "Fill this in.");
        error(answer(claim, "bela", "refused", "", "x".repeat(2001)), "reason", "Use at most 2,000 characters.");
        error(
                answer(claim, "bela", "countered", "140 flats", WHY),
                "words",
                "These are the words that the text has now.");
        error(answer(claim, "bela", "countered", "142  flats", WHY), "words", "These are the words that are asked for");
        error(
                answer(claim, "bela", "countered", "built 140 flats", WHY),
                "words",
                "The text says this in that place already.");
        Html page = Html.of(answer(claim, "bela", "countered", "140 flats", WHY));
        assertEquals("140 flats", page.value("words"));
        assertEquals(WHY, page.value("reason"));
        assertEquals(List.of(), Saved.fixOf(claim, 1).answers());
    }

    @Test
    void an_author_accepts() {
        long claim = Saved.fixed();
        answer(claim, "bela", "accepted", "words that do not count", "")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=fix_answered#fix-1"));
        Fix fix = Saved.fixOf(claim, 1);
        assertEquals(FixStatus.ACCEPTED, fix.status());
        assertEquals("142 flats", fix.agreed());
        assertEquals("bela", fix.answers().get(0).answeredBy().login());
        assertEquals(Act.ANSWER_FIX, newest(claim).act());
        assertEquals("accepted", newest(claim).says("answer"));
        Html dossier = Html.of(As.bela().get("/claims/" + claim));
        assertTrue(dossier.text().contains("answered fix 1: accepted"), dossier.text());
        assertTrue(dossier.has("a[href$=/fixes/1/answer]"), "the newest answer holds, so another may be given");
    }

    @Test
    void an_author_refuses_with_a_reason_and_thinks_again() {
        long claim = Saved.fixed();
        answer(claim, "bela", "refused", "", WHY).then().statusCode(303);
        assertEquals(FixStatus.REFUSED, Saved.fixOf(claim, 1).status());
        assertEquals(WHY, newest(claim).says("reason"));
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).text().contains(WHY));
        answer(claim, "bela", "accepted", "", "").then().statusCode(303);
        assertEquals(FixStatus.ACCEPTED, Saved.fixOf(claim, 1).status());
        assertEquals(2, Saved.fixOf(claim, 1).answers().size(), "the earlier one stays");
    }

    @Test
    void other_words_are_taken_over_by_a_checker() {
        long claim = Saved.fixed();
        refused(agree(claim, "ada"), 409, "proposes no other words");
        answer(claim, "bela", "countered", "141 flats", "").then().statusCode(303);
        Fix countered = Saved.fixOf(claim, 1);
        assertEquals(FixStatus.COUNTERED, countered.status());
        assertEquals("142 flats", countered.agreed(), "nobody has taken them over");
        refused(agree(claim, "bela"), 403, "your own article");
        refused(agree(claim, "ines"), 403, "takes another role");
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has("a[href$=/fixes/1/agreement]"));
        agree(claim, "ada")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=fix_agreed#fix-1"));
        assertEquals(FixStatus.ACCEPTED, Saved.fixOf(claim, 1).status());
        assertEquals("141 flats", Saved.fixOf(claim, 1).agreed());
        assertEquals(Act.AGREE_FIX, newest(claim).act());
        assertEquals("141 flats", newest(claim).says("words"));
        refused(agree(claim, "ada"), 409, "proposes no other words");
        assertFalse(Html.of(As.ada().get("/claims/" + claim)).has("a[href$=/fixes/1/agreement]"));
    }

    @Test
    void what_was_not_read_is_neither_answered_nor_taken_over() {
        long claim = Saved.fixed();
        String seen = Html.of(As.bela().get(path(claim) + "/answer")).value("version");
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, "141 flats", "bela");
        Response stale = As.bela()
                .formParam("answer", "refused")
                .formParam("reason", WHY)
                .formParam("version", seen)
                .post(path(claim) + "/answer");
        assertEquals(409, stale.statusCode());
        assertEquals(WHY, Html.of(stale).value("reason"));
        String read = Html.of(As.ada().get(path(claim) + "/agreement")).value("version");
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, "139 flats", "bela");
        Response other = As.ada().formParam("version", read).post(path(claim) + "/agreement");
        assertEquals(409, other.statusCode());
        assertTrue(Html.of(other).text().contains("139"));
        assertEquals("142 flats", Saved.fixOf(claim, 1).agreed());
        assertEquals(2, Saved.fixOf(claim, 1).answers().size());
    }

    @Test
    void what_is_closed_is_answered_no_more() {
        long stands = Saved.fixed();
        Saved.letFixStand(stands, "mara");
        long carried = Saved.fixed();
        Saved.revise(carried, Saved.SENTENCE.replace("140", "142"), "bela");
        for (long claim : List.of(stands, carried)) {
            refused(answer(claim, "bela", "accepted", "", ""), 409, "This fix is closed");
            refused(As.bela().get(path(claim) + "/answer"), 409, "This fix is closed");
            assertFalse(Html.of(As.bela().get("/claims/" + claim)).has("a[href$=/fixes/1/answer]"));
            assertEquals(List.of(), Saved.fixOf(claim, 1).answers());
        }
    }

    private static Response answer(long claim, String login, String kind, String words, String reason) {
        return As.login(login)
                .formParam("answer", kind)
                .formParam("words", words)
                .formParam("reason", reason)
                .formParam("version", Saved.fixOf(claim, 1).version())
                .post(path(claim) + "/answer");
    }

    private static Response agree(long claim, String login) {
        return As.login(login)
                .formParam("version", Saved.fixOf(claim, 1).version())
                .post(path(claim) + "/agreement");
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/fixes/1";
    }

    private static void error(Response answer, String field, String words) {
        assertEquals(422, answer.statusCode());
        assertTrue(
                Html.of(answer).error(field).startsWith(words), Html.of(answer).error(field));
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }

    private static Event newest(long claim) {
        return Saved.last(claim);
    }
}

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
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class FixEndResourceTest {
    private static final String WHY = "It is a round number, and the text says so.";

    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.fixed();
        Saved.authors(claim, "bela", "tomas");
        refused(end(claim, "ada", "letting-stand", WHY), 403, "takes another role: editor");
        refused(end(claim, "ines", "letting-stand", WHY), 403, "takes another role: editor");
        refused(end(claim, "tomas", "letting-stand", WHY), 403, "your own article");
        refused(As.tomas().get(path(claim) + "letting-stand"), 403, "your own article");
        refused(end(claim, "tomas", "withdrawal", WHY), 403, "your own article");
        refused(end(claim, "ines", "withdrawal", WHY), 403, "takes another role");
        Saved.authors(claim, "tomas");
        refused(end(claim, "bela", "withdrawal", WHY), 403, "They or an editor can withdraw it");
        assertEquals(FixStatus.OPEN, Saved.fixOf(claim, 1).status());
    }

    @Test
    void a_reason_is_needed() {
        long claim = Saved.fixed();
        for (String way : List.of("letting-stand", "withdrawal")) {
            for (String bad : List.of("", "\u200b", "x".repeat(2001), "a\0b")) {
                Response answer = end(claim, "mara", way, bad);
                assertEquals(422, answer.statusCode());
                assertFalse(Html.of(answer).error("reason").isEmpty());
            }
        }
        assertEquals(FixStatus.OPEN, Saved.fixOf(claim, 1).status());
    }

    @Test
    void an_editor_lets_the_words_stand_by_name_and_reason() {
        long claim = Saved.fixed();
        end(claim, "mara", "letting-stand", WHY)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=fix_let_stand#fix-1"));
        Fix fix = Saved.fixOf(claim, 1);
        assertEquals(FixStatus.LET_STAND, fix.status());
        assertEquals("mara", fix.letStandBy().login());
        assertEquals(WHY, fix.letStandReason());
        assertEquals(Act.LET_FIX_STAND, Saved.last(claim).act());
        assertEquals(WHY, Saved.last(claim).says("reason"));
        Html dossier = Html.of(As.mara().get("/claims/" + claim));
        assertTrue(dossier.text().contains("Let stand by Mara Lindqvist"));
        assertTrue(dossier.text().contains(WHY));
        assertFalse(dossier.has("#fix-1 .actions"), "nothing is left to do");
        refused(end(claim, "tomas", "letting-stand", WHY), 409, "This fix is closed: Let stand.");
        refused(end(claim, "ada", "withdrawal", WHY), 409, "This fix is closed: Let stand.");
    }

    @Test
    void whoever_proposed_it_or_an_editor_takes_it_back() {
        for (String login : List.of("ada", "mara")) {
            long claim = Saved.fixed();
            assertTrue(Html.of(As.login(login).get("/claims/" + claim)).has("a[href$=/fixes/1/withdrawal]"));
            end(claim, login, "withdrawal", WHY)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/claims/" + claim + "?done=fix_withdrawn#fix-1"));
            Fix fix = Saved.fixOf(claim, 1);
            assertEquals(FixStatus.WITHDRAWN, fix.status());
            assertEquals(login, fix.withdrawnBy().login());
            assertEquals(Act.WITHDRAW_FIX, Saved.last(claim).act());
            assertEquals(WHY, Saved.last(claim).says("reason"));
            refused(As.mara().get(path(claim) + "letting-stand"), 409, "This fix is closed: Withdrawn.");
        }
    }

    private static Response end(long claim, String login, String way, String reason) {
        return As.login(login).formParam("reason", reason).post(path(claim) + way);
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/fixes/1/";
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}

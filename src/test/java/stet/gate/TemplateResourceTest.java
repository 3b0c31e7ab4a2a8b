package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class TemplateResourceTest {
    private static final Rules OTHER = new Rules(false, 0, List.of("Read by a lawyer"), false);

    /** Every other test finds the usual ones. */
    @AfterEach
    void setBack() {
        if (!Saved.in(GateRules::template).equals(Rules.USUAL)) {
            Saved.run(() -> GateRules.setTemplate(Rules.USUAL, Saved.account("mara")));
        }
    }

    @Test
    void they_hold_for_articles_without_rules_of_their_own() {
        String own = Ready.plain();
        Response done = As.mara()
                .formParam("version", Html.of(As.mara().get("/gate-rules")).value("version"))
                .formParam("counting", "0")
                .formParam("checklist", "Read by a lawyer")
                .post("/gate-rules");
        assertEquals(303, done.statusCode());
        assertEquals(OTHER, Saved.in(() -> GateRules.of(Article.shown(Saved.article()))));
        assertEquals(1, Saved.in(() -> GateRules.of(Article.shown(own))).counting());
        Event line = Saved.in(() -> Event.of("gate-rules", "", Act.SET_GATE_RULES)
                .reduce((one, next) -> next)
                .orElseThrow());
        assertEquals("mara", line.actor());
        Response twice = As.tomas()
                .formParam("counting", "0")
                .formParam("checklist", "Read by a lawyer")
                .post("/gate-rules");
        assertEquals(422, twice.statusCode());
    }

    @Test
    void a_form_that_was_opened_upon_other_rules_comes_back_with_both() {
        String version = Html.of(As.mara().get("/gate-rules")).value("version");
        Saved.run(() -> GateRules.setTemplate(OTHER, Saved.account("tomas")));
        Response stale = As.mara()
                .formParam("version", version)
                .formParam("counting", "3")
                .formParam("checklist", "Pictures cleared")
                .post("/gate-rules");
        assertEquals(409, stale.statusCode());
        assertTrue(
                Html.of(stale).text().contains("Read by a lawyer"),
                Html.of(stale).text());
        assertTrue(
                Html.of(stale).text().contains("Pictures cleared"),
                Html.of(stale).text());
        assertEquals(OTHER, Saved.in(GateRules::template));
    }

    @Test
    void a_checker_sets_none_and_nonsense_is_stored_nowhere() {
        assertEquals(
                403, As.ada().formParam("counting", "0").post("/gate-rules").statusCode());
        Response wrong = As.mara().formParam("counting", "x").post("/gate-rules");
        assertEquals(422, wrong.statusCode());
        assertTrue(Html.of(wrong).has("#counting-error"));
        assertEquals(Rules.USUAL, Saved.in(GateRules::template));
    }
}

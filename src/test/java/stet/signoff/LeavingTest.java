package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

/** What the forms say before an act that takes one of few signers away; mara and tomas are the only editors. */
@QuarkusTest
class LeavingTest {
    private static final String ONE = "With a hand in this claim you cannot sign it off. Only Tomás Reyes could then.";

    @Test
    void the_one_who_is_left_is_named_on_every_form() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        for (String form : new String[] {
            "/verdicts/new",
            "/evidence/new",
            "/restatement/new",
            "/evidence/" + piece + "/correction",
            "/evidence/" + piece + "/withdrawal",
            ""
        }) {
            assertEquals(ONE, said("mara", claim, form), form);
            assertEquals("", said("ada", claim, form), "a checker takes nobody away: " + form);
        }
    }

    @Test
    void that_nobody_is_left_is_said_with_the_reasons() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "tomas");
        assertEquals(
                "With a hand in this claim you cannot sign it off, and nobody else could:"
                        + " Tomás Reyes had a hand in the evidence.",
                said("mara", claim, "/verdicts/new"));
        assertEquals("", said("tomas", claim, "/verdicts/new"), "whose hand is in it already");
    }

    @Test
    void a_new_verdict_sets_whoever_gave_the_last_one_free() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "tomas");
        assertEquals(ONE, said("mara", claim, "/verdicts/new"));
        assertTrue(said("mara", claim, "/restatement/new").contains("Tomás Reyes gave the verdict"));
        Saved.verdict(claim, "mostly_accurate", "mara");
        assertTrue(Saved.in(() -> FourEyes.hand(ClaimFacts.of(Claim.shown(claim)), Saved.account("tomas")))
                .isEmpty());
    }

    @Test
    void nothing_is_said_of_what_is_kept_back_nor_of_evidence_that_does_not_count() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "tomas");
        long context = Saved.evidence(claim, Stance.CONTEXT, "ada");
        assertEquals("", said("mara", claim, "/evidence/" + context + "/withdrawal"));
        Saved.verdict(claim, "accurate", "ada");
        assertFalse(said("mara", claim, "/verdicts/new").isEmpty());
        long other = Saved.claim();
        Saved.evidence(other, Stance.SUPPORTS, "tomas");
        Saved.verdict(other, "accurate", "ada");
        Saved.askSecond(other, "bela");
        assertEquals("", said("mara", other, "/verdicts/new"));
        assertEquals("", said("mara", other, "/evidence/new"));
    }

    private static String said(String login, long claim, String form) {
        Html page = Html.of(As.login(login).get("/claims/" + claim + form));
        return page.page().select("p.warn").stream()
                .map(said -> said.text())
                .filter(text -> text.startsWith("With a hand"))
                .findFirst()
                .orElse("");
    }
}

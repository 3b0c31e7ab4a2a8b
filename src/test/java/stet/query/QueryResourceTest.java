package stet.query;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.gate.Blocker;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class QueryResourceTest {
    private static final String QUESTION = "Who told you that it was 140?\nPlease send the paper.";

    @Test
    void a_checker_asks_and_the_author_finds_it_on_their_desk() {
        long claim = Saved.claim();
        Saved.authors(claim, "bela");
        As.ada()
                .formParam("question", QUESTION)
                .post("/claims/" + claim + "/queries")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=query_asked#query-1"));
        assertEquals(QUESTION, of(claim, 1).question());
        assertEquals(Act.ASK_AUTHOR, Saved.last(claim).act());
        assertEquals(QUESTION, Saved.last(claim).says("question"));
        Html desk = Html.of(As.bela().get("/"));
        assertTrue(desk.text().contains("Queries about your articles"), desk.text());
        assertTrue(desk.has("a[href='/claims/" + claim + "#query-1']"));
        assertFalse(Html.of(As.mara().get("/")).has("a[href='/claims/" + claim + "#query-1']"));
        As.bela()
                .formParam("answer", "The mayor did.")
                .post("/claims/" + claim + "/queries/1/answer")
                .then()
                .statusCode(303);
        assertEquals("The mayor did.", of(claim, 1).answer());
        assertEquals(Act.ANSWER_QUERY, Saved.last(claim).act());
        assertEquals("bela", Saved.last(claim).actor());
        assertFalse(Html.of(As.bela().get("/")).has("a[href='/claims/" + claim + "#query-1']"));
    }

    @Test
    void nobody_answers_for_an_author_who_can() {
        long claim = asked("bela");
        for (String login : List.of("ada", "mara", "ines")) {
            As.login(login).get("/claims/" + claim + "/queries/1/answer").then().statusCode(403);
            As.login(login)
                    .formParam("answer", "They said so.")
                    .post("/claims/" + claim + "/queries/1/answer")
                    .then()
                    .statusCode(403)
                    .body(containsString("Béla Novák"));
        }
        As.tomas()
                .formParam("reason", "Known.")
                .post("/claims/" + claim + "/queries/2/withdrawal")
                .then()
                .statusCode(404);
        As.bela()
                .formParam("reason", "No.")
                .post("/claims/" + claim + "/queries/1/withdrawal")
                .then()
                .statusCode(403);
        As.ines()
                .formParam("question", "Why?")
                .post("/claims/" + claim + "/queries")
                .then()
                .statusCode(403);
        assertTrue(of(claim, 1).isOpen());
    }

    @Test
    void where_no_author_has_an_account_a_checker_notes_what_they_said() {
        long claim = asked();
        As.ines()
                .formParam("answer", "The mayor.")
                .post("/claims/" + claim + "/queries/1/answer")
                .then()
                .statusCode(403);
        As.mara()
                .formParam("answer", "The mayor.")
                .post("/claims/" + claim + "/queries/1/answer")
                .then()
                .statusCode(303);
        assertEquals(
                "mara",
                Saved.in(
                        () -> AuthorQuery.of(Claim.shown(claim), 1).answeredBy().login()));
    }

    @Test
    void it_is_answered_once_or_withdrawn() {
        long claim = asked("bela");
        As.mara()
                .formParam("reason", "Known.")
                .post("/claims/" + claim + "/queries/1/withdrawal")
                .then()
                .statusCode(303);
        assertEquals(Act.WITHDRAW_QUERY, Saved.last(claim).act());
        As.bela()
                .formParam("answer", "The mayor.")
                .post("/claims/" + claim + "/queries/1/answer")
                .then()
                .statusCode(409);
        As.ada()
                .formParam("reason", "Known.")
                .post("/claims/" + claim + "/queries/1/withdrawal")
                .then()
                .statusCode(409);
        assertEquals("", of(claim, 1).answer());
        assertEquals("Known.", of(claim, 1).withdrawnReason());
    }

    @Test
    void nothing_is_no_question() {
        long claim = Saved.claim();
        for (String nothing : List.of("", " \u200b ", "x".repeat(2_001))) {
            As.ada()
                    .formParam("question", nothing)
                    .post("/claims/" + claim + "/queries")
                    .then()
                    .statusCode(422);
        }
        assertEquals(List.of(), Saved.in(() -> AuthorQuery.of(Claim.shown(claim))));
    }

    @Test
    void an_open_query_keeps_the_article_and_ends_its_sign_off() {
        String slug = Ready.signed();
        long claim = Ready.gate(slug).claims().get(0).number();
        Saved.run(() -> AuthorQuery.ask(Claim.toChange(claim), QUESTION, Saved.account("ada")));
        Blocker blocker = Ready.gate(slug).blockers().get(0);
        assertEquals(Blocker.Kind.QUERY, blocker.kind());
        assertEquals(claim, blocker.claim());
        assertFalse(blocker.detail().contains("mayor") || blocker.detail().contains("Who told"), blocker.detail());
        assertTrue(Saved.in(() -> !Ready.newest(slug).lapsedBecause().isEmpty()));
        Saved.run(() -> AuthorQuery.of(Claim.toChange(claim), 1).answer("The mayor.", Saved.account("ada")));
        assertEquals(List.of(), Ready.gate(slug).blockers());
    }

    /** A claim of an article of these people, about which ada asked. */
    private static long asked(String... authors) {
        long claim = Saved.claim();
        if (authors.length > 0) Saved.authors(claim, authors);
        Saved.run(() -> AuthorQuery.ask(Claim.toChange(claim), QUESTION, Saved.account("ada")));
        return claim;
    }

    private static AuthorQuery of(long claim, int number) {
        return Saved.in(() -> AuthorQuery.of(Claim.shown(claim), number));
    }
}

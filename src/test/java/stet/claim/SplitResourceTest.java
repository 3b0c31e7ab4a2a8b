package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SplitResourceTest {
    @Test
    void a_part_that_is_the_claim_itself_is_refused() {
        long claim = Saved.claim();
        Response same = As.ada()
                .formParam("statements", "A part\n" + Saved.wordsOf(claim).statement())
                .post("/claims/" + claim + "/splits");
        assertEquals(422, same.statusCode());
        assertEquals(
                "Line 2: this is the claim itself, word for word; say a part of it.",
                Html.of(same).error("statements"));
    }

    @Test
    void each_line_becomes_a_claim_on_the_same_quote() {
        long claim = Saved.claim();
        Response answer = post(claim, "The town built flats.\r\n\r\n There were 140 of them. ");
        assertEquals(303, answer.statusCode());
        List<Claim> parts = parts(claim);
        assertEquals(
                List.of("The town built flats.", "There were 140 of them."),
                parts.stream().map(Claim::statement).toList());
        assertEquals("140 flats in 2021", parts.get(0).words().quote());
        assertEquals(1, parts.get(0).words().passage());
        assertTrue(answer.header("Location").endsWith("/claims/" + claim + "?done=split"));
        assertEquals(parts.get(0).number() + 1, parts.get(1).number());
        assertEquals("The town built 140 flats in 2021.", Saved.wordsOf(claim).statement());
        assertEquals(Act.SPLIT, Saved.last(claim).act());
        assertEquals(
                parts.get(0).number() + ", " + parts.get(1).number(),
                Saved.last(claim).says("claims"));
        assertEquals(Act.CREATE_CLAIM, Saved.last(parts.get(0).number()).act());
        Html dossier = Html.of(As.ada().get("/claims/" + parts.get(0).number()));
        assertTrue(dossier.has(".facts a[href=/claims/" + claim + "]"));
    }

    @Test
    void one_line_too_many_lines_and_a_long_one_are_refused_with_what_was_typed() {
        long claim = Saved.claim();
        assertEquals("Write at least two statements, each on a line of its own.", error(claim, "Only one"));
        assertEquals("Write at least two statements, each on a line of its own.", error(claim, ""));
        assertEquals("Write at most 50 statements at once.", error(claim, "line\n".repeat(51)));
        String tooLong = "fine\n" + "x".repeat(2001);
        assertEquals("Line 2: Use at most 2,000 characters.", error(claim, tooLong));
        assertEquals(tooLong, Html.of(post(claim, tooLong)).value("statements"));
        assertTrue(error(claim, "a\0b\nc").contains("cannot be kept"));
        assertTrue(parts(claim).isEmpty());
        assertEquals(303, post(claim, "fine\n" + "x".repeat(2000)).statusCode());
    }

    @Test
    void an_admin_splits_nothing_and_an_unknown_claim_is_not_found() {
        long claim = Saved.claim();
        assertEquals(
                403,
                As.ines().formParam("statements", "One\nTwo").post(path(claim)).statusCode());
        assertEquals(403, As.ines().get("/claims/" + claim + "/split/new").statusCode());
        assertTrue(parts(claim).isEmpty());
        assertEquals(404, post(999_999_999, "One\nTwo").statusCode());
        assertEquals(404, As.ada().get("/claims/999999999/split/new").statusCode());
    }

    @Test
    void the_form_begins_with_the_statement_and_survives_signing_in_again() {
        long claim = Saved.claim();
        Html page = Html.of(As.ada().get("/claims/" + claim + "/split/new"));
        assertEquals("Split the claim", page.heading());
        assertEquals("The town built 140 flats in 2021.", page.value("statements"));
        Response draft = As.ada().formParam("statements", "One\nTwo").post(path(claim) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals("One\nTwo", Html.of(draft).value("statements"));
        assertTrue(parts(claim).isEmpty());
    }

    @Test
    void a_double_click_splits_once() {
        long claim = Saved.claim();
        String once = path(claim) + "?submission=" + UUID.randomUUID();
        String first = As.ada().formParam("statements", "One\nTwo").post(once).header("Location");
        assertEquals(
                first, As.ada().formParam("statements", "One\nTwo").post(once).header("Location"));
        assertEquals(2, parts(claim).size());
    }

    private static String error(long claim, String statements) {
        Response answer = post(claim, statements);
        assertEquals(422, answer.statusCode());
        return Html.of(answer).error("statements");
    }

    private static Response post(long claim, String statements) {
        return As.ada().formParam("statements", statements).post(path(claim));
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/splits";
    }

    private static List<Claim> parts(long claim) {
        return Saved.in(() -> Claim.<Claim>list("splitFrom.number = ?1 order by number", claim));
    }
}

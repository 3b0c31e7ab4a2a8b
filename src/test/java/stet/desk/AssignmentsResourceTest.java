package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class AssignmentsResourceTest {
    private static final String DUE = "2099-01-05T17:00";

    @Test
    void an_editor_gives_many_claims_to_somebody_until_a_time() {
        long first = Saved.claim();
        long second = Saved.claim();
        Response given = send(As.mara(), first + ", " + second, "bela", DUE);
        assertEquals(303, given.statusCode());
        assertTrue(given.header("Location").endsWith("/claims?assignee=bela&done=assigned"));
        for (long claim : List.of(first, second)) {
            assertEquals("bela", holder(claim));
            assertEquals(Instant.parse("2099-01-05T17:00:00Z"), held(claim).dueAt());
            assertEquals(Act.ASSIGN, Saved.last(claim).act());
            assertEquals("2099-01-05T17:00:00Z", Saved.last(claim).says("due"));
        }
    }

    @Test
    void what_somebody_else_has_is_told_and_the_rest_is_taken() {
        long free = Saved.claim();
        long taken = Saved.claim();
        Saved.take(taken, "bela");
        Response answer = send(As.ada(), free + " " + taken, "", "");
        assertEquals(200, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.text().contains("One claim is assigned."));
        assertTrue(page.text().contains("Béla Novák has taken it meanwhile."), page.text());
        assertEquals("ada", holder(free));
        assertEquals("bela", holder(taken));
    }

    @Test
    void a_checker_gives_nothing_to_others_and_sets_no_time() {
        long claim = Saved.claim();
        assertEquals(403, send(As.ada(), "" + claim, "bela", "").statusCode());
        assertEquals(403, send(As.ada(), "" + claim, "", DUE).statusCode());
        assertEquals(403, send(As.ines(), "" + claim, "", "").statusCode());
        assertEquals("", holder(claim));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_assigned() {
        long claim = Saved.claim();
        Html page = Html.of(send(As.mara(), claim + ", x", "nobody.here", "2001-01-01T10:00"));
        assertEquals("This is no claim number and no range of them: x", page.error("claims"));
        assertEquals("There is no account nobody.here.", page.error("to"));
        assertEquals("This time is over. Choose one that is to come.", page.error("due"));
        assertEquals("Write the time as 2026-11-24 17:00, in UTC.", error("due", claim, "bela", "tomorrow"));
        assertEquals("ines cannot have a claim in hand.", error("to", claim, "ines", ""));
        assertEquals(422, send(As.mara(), "", "bela", "").statusCode());
        assertEquals(422, send(As.mara(), "999999999999", "bela", "").statusCode());
        assertEquals("", holder(claim));
    }

    @Test
    void all_that_match_a_filter_are_named_before_anything_is_done() {
        String slug = Saved.articleOf("One flat. Two flats. Three flats.");
        long first = Saved.claimOn(slug, "One flat.");
        long second = Saved.claimOn(slug, "Two flats.");
        long third = Saved.claimOn(slug, "Three flats.");
        Saved.take(second, "bela");
        Html all = Html.of(As.mara().get("/claims/assignments/new?article=" + slug));
        assertEquals(first + "-" + third, all.value("claims"));
        Html free = Html.of(As.mara().get("/claims/assignments/new?article=" + slug + "&assignee=-"));
        assertEquals(first + ", " + third, free.value("claims"));
        Html chosen = Html.of(As.mara().get("/claims/assignments/new?claim=" + third + "&claim=" + first));
        assertEquals(first + ", " + third, chosen.value("claims"));
        assertFalse(
                Html.of(As.ada().get("/claims/assignments/new?claim=" + first)).has("[name=to], [name=due]"));
        assertEquals(403, As.ines().get("/claims/assignments/new").statusCode());
    }

    @Test
    void a_time_is_changed_and_taken_away_and_taking_again_leaves_it() {
        long claim = Saved.claim();
        send(As.mara(), "" + claim, "bela", DUE);
        assertEquals(303, send(As.bela(), "" + claim, "", "").statusCode());
        assertEquals(Instant.parse("2099-01-05T17:00:00Z"), held(claim).dueAt());
        send(As.mara(), "" + claim, "bela", "2099-01-06 09:30");
        assertEquals(Instant.parse("2099-01-06T09:30:00Z"), held(claim).dueAt());
        assertEquals("2099-01-05T17:00:00Z", Saved.last(claim).changes().get(0).before());
        send(As.mara(), "" + claim, "bela", "");
        assertNull(held(claim).dueAt());
        assertEquals("bela", holder(claim));
        String told = Html.of(As.ada().get("/claims/" + claim)).text();
        assertTrue(told.contains("Mara Lindqvist changed until when the claim is assigned"), told);
    }

    @Test
    void the_list_and_the_dossier_say_until_when_and_what_is_overdue() {
        long claim = Saved.claim();
        send(As.mara(), "" + claim, "bela", DUE);
        String list = "/claims?article=" + Saved.slug(claim);
        assertEquals(
                "Due 5 Jan 2099, 17:00 UTC.",
                Html.of(As.ada().get(list)).page().select(".due").text());
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).text().contains("Due 5 Jan 2099, 17:00 UTC."));
        Saved.run(() -> {
            Assignment.update("dueAt = ?1 where claim = ?2", Instant.parse("2026-01-05T17:00:00Z"), Claim.shown(claim));
            stet.signoff.ClaimBoard.update(
                    "dueAt = ?1 where number = ?2", Instant.parse("2026-01-05T17:00:00Z"), claim);
        });
        assertEquals(
                "Overdue since 5 Jan 2026, 17:00 UTC.",
                Html.of(As.ada().get(list)).page().select(".due.over").text());
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has(".due.over"));
    }

    private static String error(String field, long claim, String to, String due) {
        return Html.of(send(As.mara(), "" + claim, to, due)).error(field);
    }

    private static Response send(RequestSpecification who, String claims, String to, String due) {
        return who.formParam("claims", claims)
                .formParam("to", to)
                .formParam("due", due)
                .post("/claims/assignments");
    }

    private static Assignment held(long claim) {
        return Saved.in(() -> Assignment.of(Claim.shown(claim)).orElseThrow());
    }

    private static String holder(long claim) {
        return Saved.in(() -> Assignment.of(Claim.shown(claim))
                .map(one -> one.assignee().login())
                .orElse(""));
    }
}

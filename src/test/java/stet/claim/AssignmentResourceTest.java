package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class AssignmentResourceTest {
    @Test
    void a_checker_takes_a_claim_and_gives_it_back() {
        long claim = Saved.claim();
        Response taken = take(As.ada(), claim);
        assertEquals(303, taken.statusCode());
        assertTrue(taken.header("Location").endsWith("/claims/" + claim + "?done=taken"));
        assertEquals("ada", holder(claim));
        assertEquals(Act.TAKE, Saved.last(claim).act());
        assertEquals("ada", Saved.last(claim).says("assignee"));
        assertEquals(Stage.IN_HAND, Saved.facts(claim).stage());
        assertEquals(303, As.ada().post(path(claim) + "/end").statusCode());
        assertEquals("", holder(claim));
        assertEquals(Act.GIVE_BACK, Saved.last(claim).act());
        assertEquals(Stage.OPEN, Saved.facts(claim).stage());
    }

    @Test
    void a_checker_cannot_take_or_give_back_what_somebody_else_has() {
        long claim = Saved.claim();
        take(As.ada(), claim);
        refused(take(As.bela(), claim), 409, "Ada Okafor has taken it meanwhile.");
        refused(
                As.bela().post(path(claim) + "/end"),
                403,
                "Ada Okafor has this claim in hand; only Ada Okafor can let it go, or an editor can take it off them.");
        assertEquals("ada", holder(claim));
        assertEquals(Act.TAKE, Saved.last(claim).act());
    }

    @Test
    void a_checker_gives_a_claim_to_nobody_else() {
        long claim = Saved.claim();
        refused(give(As.ada(), claim, "bela"), 403, "takes another role: editor");
        assertEquals("", holder(claim));
    }

    @Test
    void an_editor_gives_a_claim_to_somebody_takes_it_over_and_gives_it_back() {
        long claim = Saved.claim();
        take(As.ada(), claim);
        assertEquals(303, give(As.mara(), claim, "bela").statusCode());
        assertEquals("bela", holder(claim));
        assertEquals(Act.ASSIGN, Saved.last(claim).act());
        assertEquals("ada", Saved.last(claim).changes().get(0).before());
        assertEquals(303, take(As.mara(), claim).statusCode());
        assertEquals("mara", holder(claim));
        assertEquals(303, give(As.mara(), claim, "ada").statusCode());
        assertEquals(303, As.tomas().post(path(claim) + "/end").statusCode());
        assertEquals("", holder(claim));
    }

    @Test
    void who_cannot_have_a_claim_in_hand_is_not_given_one() {
        long claim = Saved.claim();
        refused(give(As.mara(), claim, "ines"), 422, "ines cannot have a claim in hand.");
        Response unknown = give(As.mara(), claim, "nobody.here");
        assertEquals(422, unknown.statusCode());
        assertEquals("There is no account nobody.here.", Html.of(unknown).error("to"));
        assertEquals(422, give(As.mara(), claim, "a\0b").statusCode());
        assertEquals(422, give(As.mara(), claim, "a".repeat(41)).statusCode());
        assertEquals("", holder(claim));
    }

    @Test
    void an_admin_takes_nothing_and_what_nobody_has_is_not_given_back() {
        long claim = Saved.claim();
        refused(take(As.ines(), claim), 403, "To take a claim takes another role");
        refused(As.ines().post(path(claim) + "/end"), 403, "takes another role");
        refused(As.ada().post(path(claim) + "/end"), 409, "Nobody has this claim in hand.");
        assertEquals(404, take(As.ada(), 999_999_999).statusCode());
    }

    @Test
    void whoever_is_gone_holds_nobody_off() {
        long claim = Saved.claim();
        String gone = "g" + UUID.randomUUID().toString().substring(0, 13);
        As.ines()
                .formParam("login", gone)
                .formParam("name", "Gone Person")
                .formParam("roles", "checker")
                .post("/accounts");
        assertEquals(303, give(As.mara(), claim, gone).statusCode());
        assertFalse(page("bela", claim).text().contains("Take this claim"));
        refused(take(As.bela(), claim), 409, "Gone Person");
        assertEquals(303, As.ines().post("/accounts/" + gone + "/deactivation").statusCode());
        assertTrue(page("bela", claim).text().contains("Take this claim"));
        assertEquals(303, take(As.bela(), claim).statusCode());
        assertEquals("bela", holder(claim));
        assertEquals(Act.TAKE, Saved.last(claim).act());
        assertEquals(gone, Saved.last(claim).changes().get(0).before());
    }

    @Test
    void taking_twice_is_taking_once() {
        long claim = Saved.claim();
        take(As.ada(), claim);
        assertEquals(303, take(As.ada(), claim).statusCode());
        String once = path(claim) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.ada().post(once).statusCode());
        assertEquals(303, As.ada().post(once).statusCode());
        List<Event> events = Saved.in(() -> Event.ofClaim(claim));
        assertEquals(1, events.stream().filter(event -> event.act() == Act.TAKE).count());
    }

    @Test
    void of_two_who_take_at_once_one_has_it_and_the_other_is_told_who() throws Exception {
        long claim = Saved.claim();
        As.ada();
        As.bela();
        List<Response> answers = Together.both(() -> take(As.ada(), claim), () -> take(As.bela(), claim));
        assertEquals(
                List.of(303, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        String loser = answers.get(0).statusCode() == 409 ? "Béla" : "Ada";
        Response lost = answers.get(0).statusCode() == 409 ? answers.get(0) : answers.get(1);
        assertTrue(Html.of(lost).text().contains(loser + " "));
        assertEquals(1, Saved.in(() -> Assignment.count("claim.number", claim)));
    }

    @Test
    void after_signing_in_again_nothing_is_done_before_it_is_asked_for() {
        long claim = Saved.claim();
        Response draft = As.ada().formParam("to", "").post(path(claim) + "?draft=1");
        assertEquals(200, draft.statusCode());
        assertTrue(Html.of(draft).has("form[action^=" + path(claim) + "]"));
        assertEquals("", holder(claim));
        assertEquals(200, As.ada().post(path(claim) + "/end?draft=1").statusCode());
    }

    @Test
    void everybody_is_shown_what_they_may_do() {
        long claim = Saved.claim();
        assertTrue(page("bela", claim).text().contains("Take this claim"));
        assertFalse(page("bela", claim).has("select[name=to]"));
        assertTrue(page("mara", claim).has("select[name=to] option[value=bela]"));
        assertFalse(page("mara", claim).has("select[name=to] option[value=ines]"));
        assertFalse(page("ines", claim).has("main form"));
        take(As.ada(), claim);
        assertTrue(page("ada", claim).text().contains("Let it go"));
        assertFalse(page("bela", claim).has("main form"));
        assertTrue(page("bela", claim).text().contains("Ada Okafor has had this claim in hand since"));
        assertTrue(page("mara", claim).text().contains("Take it off Ada Okafor"));
    }

    private static Html page(String login, long claim) {
        return Html.of(As.login(login).get(path(claim)));
    }

    private static Response take(RequestSpecification as, long claim) {
        return as.formParam("to", "").post(path(claim));
    }

    private static Response give(RequestSpecification as, long claim, String to) {
        return as.formParam("to", to).post(path(claim));
    }

    private static void refused(Response answer, int status, String reason) {
        assertEquals(status, answer.statusCode());
        assertTrue(Html.of(answer).text().contains(reason), Html.of(answer).text());
    }

    private static String holder(long claim) {
        return Saved.in(() -> Assignment.of(Claim.shown(claim))
                .map(held -> held.assignee().login())
                .orElse(""));
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/assignment";
    }
}

package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import stet.web.Refusal;

@QuarkusTest
class WithdrawalResourceTest {
    @Test
    void a_piece_is_withdrawn_with_a_reason_and_stays_readable() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals(200, As.ada().get(path(claim, number)).statusCode());
        Response response = post(As.bela(), claim, number, "  Wrong town ");
        assertEquals(303, response.statusCode());
        assertTrue(response.header("Location").endsWith("/claims/" + claim + "?done=withdrawn#evidence-" + number));
        Evidence piece = piece(claim, number);
        assertFalse(piece.isActive());
        assertEquals("Wrong town", piece.withdrawnReason());
        assertEquals("bela", piece.withdrawnBy().login());
        Event event = Saved.in(() -> Event.ofClaim(claim).get(0));
        assertEquals(Act.WITHDRAW_EVIDENCE, event.act());
        assertEquals(String.valueOf(number), event.subject());
        assertEquals("Wrong town", event.changes().get(0).after());
    }

    @Test
    void without_a_reason_nothing_is_withdrawn() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        for (String reason : List.of("", "ab", "  a  ", "x".repeat(2_001), "a\0bcd")) {
            Response response = post(As.ada(), claim, number, reason);
            assertEquals(422, response.statusCode());
            assertFalse(Html.of(response).error("reason").isEmpty());
        }
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> Evidence.of(Claim.toChange(claim), number).withdraw("ab", Saved.account("ada"))));
        assertEquals(422, refusal.status());
        assertTrue(piece(claim, number).isActive());
        assertEquals(303, post(As.ada(), claim, number, "x".repeat(2_000)).statusCode());
    }

    @Test
    void a_piece_corrected_meanwhile_is_shown_as_it_stands() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        long right = Saved.in(() -> {
            Evidence piece = Evidence.of(Claim.toChange(claim), number);
            Citation cited = Saved.citation(piece.cited().url(), Stance.CONTRADICTS);
            return piece.correct(piece.source(), cited, Saved.account("bela")).number();
        });
        Response response = post(As.ada(), claim, number, "Wrong town, I think");
        assertEquals(409, response.statusCode());
        Html page = Html.of(response);
        assertEquals("Wrong town, I think", page.value("reason"));
        assertTrue(page.has("#evidence-" + right));
        assertTrue(page.has("form[action^=" + path(claim, right) + "?]"));
        assertTrue(piece(claim, right).isActive());
        assertEquals(409, As.ada().get(path(claim, number)).statusCode());
    }

    @Test
    void a_second_withdrawal_is_refused_and_a_double_post_is_not() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        String once = path(claim, number) + "?submission=" + UUID.randomUUID();
        assertEquals(303, As.ada().formParam("reason", "Wrong town").post(once).statusCode());
        assertEquals(303, As.ada().formParam("reason", "Wrong town").post(once).statusCode());
        assertEquals(409, post(As.bela(), claim, number, "Wrong year").statusCode());
        assertEquals("Wrong town", piece(claim, number).withdrawnReason());
    }

    @Test
    void an_admin_alone_withdraws_nothing() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals(403, As.ines().get(path(claim, number)).statusCode());
        assertEquals(403, post(As.ines(), claim, number, "Wrong town").statusCode());
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(() ->
                        Evidence.of(Claim.toChange(claim), number).withdraw("Wrong town", Saved.account("ines"))));
        assertEquals(403, refusal.status());
        assertTrue(piece(claim, number).isActive());
    }

    @Test
    void a_reason_that_nobody_can_see_is_none() {
        long claim = Saved.signedOff();
        long piece = Saved.facts(claim).evidence().get(0).number();
        Html page = Html.of(As.ada()
                .formParam("reason", "\u200B\u200B\u200B\u200B")
                .post("/claims/" + claim + "/evidence/" + piece + "/withdrawal"));
        assertFalse(page.error("reason").isEmpty());
    }

    private static Response post(RequestSpecification who, long claim, long number, String reason) {
        return who.formParam("reason", reason).post(path(claim, number));
    }

    private static String path(long claim, long number) {
        return "/claims/" + claim + "/evidence/" + number + "/withdrawal";
    }

    private static Evidence piece(long claim, long number) {
        return Saved.in(() -> Evidence.of(Claim.shown(claim), number));
    }
}

package stet.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stet.notice.NoticeKind.ASSIGNED;
import static stet.notice.NoticeKind.LAPSED;
import static stet.notice.NoticeKind.NAMED;
import static stet.notice.NoticeKind.RETURNED;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Saved;
import stet.talk.Remark;

/** Who is told of what, in the transaction of the act. */
@QuarkusTest
class NoticeWatchTest {
    @Test
    void whoever_is_given_a_claim_is_told_by_whom() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, Duration.ofDays(3));
        Notice told = Told.of(eve, claim).get(0);
        assertEquals(ASSIGNED, told.kind());
        assertEquals("mara", told.doneBy().login());
        assertEquals("Mara Lindqvist gave you claim " + claim + ".", told.sentence());
        assertEquals("/claims/" + claim, told.place());
        assertNull(told.dueAt(), "what comes due is another notice");
        assertEquals(1, Told.count(claim), "nobody else is");
    }

    @Test
    void whoever_takes_a_claim_knows() {
        long claim = Saved.claim();
        Saved.take(claim, "ada");
        Saved.run(() -> Assignment.assign(
                Claim.toChange(claim),
                Saved.account("mara"),
                java.time.Instant.now().plusSeconds(90_000),
                Saved.account("mara")));
        assertEquals(0, Told.count(claim));
    }

    @Test
    void another_time_is_told_of_and_the_same_again_is_not() {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, null);
        Told.give(claim, eve, java.time.Instant.parse("2099-01-05T17:00:00Z"));
        Told.give(claim, eve, java.time.Instant.parse("2099-01-05T17:00:00Z"));
        assertEquals(List.of(ASSIGNED, ASSIGNED), Told.kinds(eve, claim));
    }

    @Test
    void a_program_that_gives_many_tells_of_each() {
        String eve = Told.somebody("checker");
        long one = Saved.claim();
        long other = Saved.claim();
        As.mara()
                .formParam("claims", one + ", " + other)
                .formParam("to", eve)
                .post("/claims/assignments")
                .then()
                .statusCode(303);
        for (long claim : List.of(one, other)) assertEquals(List.of(ASSIGNED), Told.kinds(eve, claim));
    }

    @Test
    void a_return_goes_to_whoever_gave_the_verdict_and_whoever_has_the_claim() {
        String eve = Told.somebody("checker");
        long claim = Saved.proposed();
        Told.give(claim, eve, null);
        Saved.sendBack(claim, "tomas");
        assertEquals(List.of(RETURNED), Told.kinds("ada", claim));
        assertEquals(List.of(ASSIGNED, RETURNED), Told.kinds(eve, claim));
        assertEquals(List.of(), Told.kinds("tomas", claim));
        assertEquals(
                "Tomás Reyes returned claim " + claim + ".",
                Told.of("ada", claim).get(0).sentence());
    }

    @Test
    void whom_a_remark_names_is_told_once_also_where_it_is_edited() {
        long claim = Saved.claim();
        int remark = Saved.remark(claim, "Ask @bela, @ada or @no.body.", "ada");
        Saved.run(() -> Remark.of(Claim.toChange(claim), remark).edit("Ask @bela and @mara.", Saved.account("ada")));
        assertEquals(List.of(NAMED), Told.kinds("bela", claim));
        assertEquals(List.of(NAMED), Told.kinds("mara", claim));
        assertEquals(List.of(), Told.kinds("ada", claim), "whoever wrote it knows");
        Notice told = Told.of("mara", claim).get(0);
        assertEquals("/claims/" + claim + "#remark-1", told.place());
        Saved.remark(claim, "Once more, @bela.", "ada");
        assertEquals(List.of(NAMED, NAMED), Told.kinds("bela", claim));
        assertEquals(2, Told.of("bela", claim).get(1).remark());
    }

    @Test
    void a_lapse_goes_to_whoever_gave_the_verdict_and_whoever_signed_it_off() {
        long claim = Saved.signedOff();
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        assertEquals(List.of(LAPSED), Told.kinds("ada", claim));
        assertEquals(List.of(LAPSED), Told.kinds("mara", claim));
        assertEquals(List.of(), Told.kinds("bela", claim));
        String sentence = Told.of("ada", claim).get(0).sentence();
        assertTrue(sentence.equals("The sign-off of claim " + claim + " lapsed by what Béla Novák did."), sentence);
    }

    @Test
    void a_lapse_by_another_verdict_goes_to_whoever_gave_the_one_that_was_signed() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        assertEquals(List.of(), Told.kinds("ada", claim), "their own doing");
        assertEquals(List.of(LAPSED), Told.kinds("mara", claim));
        Saved.verdict(claim, "half_right", "bela");
        Saved.signOff(claim, "tomas");
        Saved.verdict(claim, "inaccurate", "ada");
        assertEquals(List.of(LAPSED), Told.kinds("bela", claim));
        assertEquals(List.of(LAPSED), Told.kinds("tomas", claim));
    }

    @Test
    void a_new_text_tells_of_every_claim_that_it_lets_lapse() {
        long claim = Saved.signedOff();
        Saved.revise(claim, "The town built 150 flats in 2021.", "bela");
        assertEquals(List.of(LAPSED), Told.kinds("ada", claim));
        assertEquals(List.of(LAPSED), Told.kinds("mara", claim));
    }

    @Test
    void nobody_who_was_shut_out_is_told_anything() {
        String eve = Told.somebody("checker");
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, eve);
        Saved.verdict(claim, "accurate", eve);
        Told.leave(eve);
        Saved.sendBack(claim, "mara");
        Saved.remark(claim, "Where is @" + eve + "?", "ada");
        assertEquals(0, Told.count(claim));
    }

    @Test
    void whoever_is_refused_tells_nobody() {
        String eve = Told.somebody("checker");
        long claim = Saved.claim();
        As.ada()
                .formParam("to", eve)
                .post("/claims/" + claim + "/assignment")
                .then()
                .statusCode(403);
        As.ines()
                .formParam("text", "See @" + eve)
                .post("/claims/" + claim + "/remarks")
                .then()
                .statusCode(403);
        assertEquals(0, Told.count(claim));
    }

    @Test
    void a_node_that_dies_between_act_and_notice_does_neither_and_both_when_asked_again() {
        String eve = Told.somebody("checker");
        long claim = Saved.claim();
        long before = Saved.last(claim).number();
        Dying.NEXT.set(true);
        assertThrows(RuntimeException.class, () -> Told.give(claim, eve, null));
        assertTrue(Saved.in(() -> Assignment.of(Claim.shown(claim))).isEmpty());
        assertEquals(before, Saved.last(claim).number(), "no line in the history");
        assertEquals(0, Told.count(claim));
        Told.give(claim, eve, null);
        assertEquals(before + 1, Saved.last(claim).number());
        assertEquals(List.of(ASSIGNED), Told.kinds(eve, claim));
    }
}

package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Saved;
import stet.support.Together;
import stet.web.Refusal;

/** Two who act on one claim at the same moment: whoever comes second sees what the first did, and the board agrees. */
@QuarkusTest
class RacesTest {
    private static final int TIMES = 4;

    @Inject
    Verification verification;

    @RepeatedTest(TIMES)
    void two_verdicts() throws Exception {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        List<Boolean> done = Together.both(
                done(() -> Saved.verdict(claim, "accurate", "ada")),
                done(() -> Saved.verdict(claim, "mostly_accurate", "bela")));
        assertEquals(List.of(true, true), done);
        ClaimFacts facts = Saved.facts(claim);
        assertEquals(
                List.of(1, 2),
                facts.verdicts().stream().map(verdict -> verdict.number()).toList());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void a_verdict_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        Together.both(
                done(() -> Saved.verdict(claim, "mostly_accurate", "bela")), done(() -> Saved.signOff(claim, "mara")));
        ClaimFacts facts = Saved.facts(claim);
        boolean signedFirst = facts.signOff().isPresent()
                && facts.signOff().orElseThrow().verdict().number() == 1;
        assertEquals(signedFirst ? Stage.LAPSED : facts.stage(), facts.stage());
        assertEquals(2, facts.verdicts().size());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void a_restatement_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        List<Boolean> done = Together.both(
                done(() -> Saved.restate(claim, "The town built 141 flats in 2021.", "bela")),
                done(() -> Saved.run(() -> SignOff.give(Claim.toChange(claim), seal, Saved.account("mara")))));
        assertTrue(done.get(0));
        assertEquals(
                done.get(1) ? Stage.LAPSED : Stage.PROPOSED, Saved.facts(claim).stage());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void contradicting_evidence_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        List<Boolean> done = Together.both(
                done(() -> Saved.evidence(claim, Stance.CONTRADICTS, "bela")),
                done(() -> Saved.run(() -> SignOff.give(Claim.toChange(claim), seal, Saved.account("mara")))));
        assertTrue(done.get(0));
        assertEquals(
                done.get(1) ? Stage.LAPSED : Stage.PROPOSED, Saved.facts(claim).stage());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void a_revision_of_the_article_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        List<Boolean> done = Together.both(
                done(() -> Saved.revise(claim, "The town built 140 flats in 2021, no record.", "ada")),
                done(() -> Saved.run(() -> SignOff.give(Claim.toChange(claim), seal, Saved.account("mara")))));
        assertTrue(done.get(0));
        assertEquals(
                done.get(1) ? Stage.LAPSED : Stage.PROPOSED, Saved.facts(claim).stage());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void a_revision_of_the_article_and_a_restatement() throws Exception {
        long claim = Saved.signedOff();
        List<Boolean> done = Together.both(
                done(() -> Saved.revise(claim, "The town built 140 flats in 2021, no record.", "ada")),
                done(() -> Saved.restate(claim, "The town built 141 flats in 2021.", "bela")));
        assertEquals(List.of(true, true), done);
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void a_revision_of_the_article_and_a_new_claim_upon_it() throws Exception {
        long claim = Saved.claim();
        String slug = Saved.slug(claim);
        long[] added = new long[1];
        Together.both(
                done(() -> Saved.revise(claim, "The town built 140 flats in 2021, no record.", "ada")),
                done(() -> added[0] = Articles.claim(slug)));
        Board.agrees(added[0]);
    }

    @RepeatedTest(TIMES)
    void a_revision_of_the_article_and_a_split() throws Exception {
        long claim = Saved.claim();
        As.bela();
        List<Object> done = Together.both(
                () -> {
                    Saved.revise(claim, "The town built 140 flats in 2021, no record.", "ada");
                    return true;
                },
                () -> As.bela()
                        .formParam("statements", "One part.\nAnother part.")
                        .post("/claims/" + claim + "/splits")
                        .statusCode());
        assertEquals(List.of(true, 303), done);
        Board.agrees(claim);
        Saved.in(() -> Claim.<Claim>list("splitFrom.number", claim).stream()
                        .map(Claim::number)
                        .toList())
                .forEach(Board::agrees);
    }

    @RepeatedTest(TIMES)
    void setting_aside_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        Saved.proposeAside(claim, "ada");
        List<Boolean> done =
                Together.both(done(() -> Saved.agreeAside(claim, "tomas")), done(() -> Saved.signOff(claim, "mara")));
        assertEquals(1, done.stream().filter(one -> one).count());
        Board.agrees(claim);
    }

    @RepeatedTest(TIMES)
    void the_withdrawal_of_a_verdict_and_a_sign_off() throws Exception {
        long claim = Saved.proposed();
        List<Boolean> done = Together.both(
                done(() -> Saved.withdrawVerdict(claim, 1, "ada")), done(() -> Saved.signOff(claim, "mara")));
        assertEquals(1, done.stream().filter(one -> one).count());
        Board.agrees(claim);
    }

    @Test
    void nothing_forks_the_history() throws Exception {
        long one = Saved.proposed();
        long other = Saved.proposed();
        Together.both(done(() -> Saved.signOff(one, "mara")), done(() -> Saved.signOff(other, "mara")));
        assertTrue(verification.run().isIntact());
    }

    /** True when it was done, false when it was refused; whatever else goes wrong is thrown. */
    private static Callable<Boolean> done(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }
}

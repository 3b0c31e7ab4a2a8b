package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.ChainCheck;
import stet.support.Saved;

@QuarkusTest
class StageTest {
    @Test
    void a_claim_goes_from_open_to_signed_off_and_lapses_when_it_is_restated() {
        long claim = Saved.claim();
        assertEquals(Stage.OPEN, stage(claim));
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals(Stage.OPEN, stage(claim));
        Saved.verdict(claim, "accurate", "ada");
        assertEquals(Stage.PROPOSED, stage(claim));
        Saved.signOff(claim, "mara");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        Saved.run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(
                    restated.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        assertEquals(Stage.LAPSED, stage(claim));
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void supporting_evidence_added_later_lapses_nothing_and_contradicting_does() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        assertEquals(Stage.SIGNED_OFF, stage(claim));
        assertEquals(2, Saved.facts(claim).addedSince().size());
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        assertEquals(Stage.LAPSED, stage(claim));
        Saved.run(() -> Evidence.of(Claim.toChange(claim), against).withdraw("Wrong town", Saved.account("bela")));
        assertEquals(Stage.SIGNED_OFF, stage(claim));
    }

    /** The stage from the facts, which the projection has to agree with. */
    private static Stage stage(long claim) {
        Stage derived = Saved.facts(claim).stage();
        Stage shown = Saved.in(() -> ClaimBoard.<ClaimBoard>find("number", claim)
                .<ClaimBoard>firstResult()
                .stage());
        assertEquals(derived, shown);
        return derived;
    }
}

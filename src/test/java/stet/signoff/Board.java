package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import stet.claim.Claim;
import stet.support.Saved;

/** Holds what lists show of a claim against what its facts say. */
final class Board {
    private Board() {}

    static void agrees(long claim) {
        assertEquals(derived(claim), shown(claim), "claim " + claim);
    }

    static List<Object> shown(long claim) {
        return Saved.in(() -> row(claim).derived());
    }

    private static List<Object> derived(long claim) {
        return Saved.in(() -> {
            ClaimBoard row = new ClaimBoard(Claim.shown(claim), null);
            row.show(ClaimFacts.of(Claim.shown(claim)));
            return row.derived();
        });
    }

    static ClaimBoard row(long claim) {
        return ClaimBoard.<ClaimBoard>find("number", claim).firstResult();
    }
}

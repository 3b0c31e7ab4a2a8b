package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.history.Sha256;
import stet.support.Saved;
import stet.support.SealDoc;

@QuarkusTest
class SealDocTest {
    private static final SealDoc EVIDENCE = SealDoc.examples().get(0);
    private static final SealDoc SIGN_OFF = SealDoc.examples().get(1);
    private static final SealDoc ASIDE = SealDoc.examples().get(2);

    @Test
    void the_documentation_prints_the_hash_of_what_it_prints() {
        assertEquals(3, SealDoc.examples().size());
        for (SealDoc example : List.of(EVIDENCE, SIGN_OFF, ASIDE)) {
            assertEquals(example.hash(), Sha256.hex(example.json()));
        }
    }

    /** Numbers, the article's name and the salt differ at every desk; all else is what the documentation shows. */
    @Test
    void a_sign_off_seals_what_the_documentation_shows() {
        long claim = Saved.signedOff();
        ClaimFacts facts = Saved.facts(claim);
        Evidence piece = facts.evidence().get(0);
        String sealed = facts.signOff()
                .orElseThrow()
                .sealed()
                .replace("\"article\":\"" + facts.claim().article().slug() + "\"", "\"article\":\"flats\"")
                .replace("\"claim\":" + claim + ",", "\"claim\":7,")
                .replace("\"number\":" + piece.number() + "}", "\"number\":12}")
                .replace(piece.digest(), EVIDENCE.hash());
        assertEquals(SIGN_OFF.json(), sealed);
    }

    @Test
    void a_setting_aside_seals_what_the_documentation_shows() {
        long claim = Saved.claim();
        String sealed = Saved.in(() -> Seal.aside(Claim.shown(claim)).json());
        assertEquals(ASIDE.json(), sealed.replace("\"claim\":" + claim + ",", "\"claim\":7,"));
    }
}

package stet.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import stet.history.History;
import stet.support.Saved;
import stet.support.Together;

/** The desk's key in the database and the certificates that it signs. */
@QuarkusTest
class DeskKeyTest {
    @Test
    void a_desk_that_opened_has_one_key_and_keeps_it() {
        String fingerprint = current();
        assertEquals(fingerprint, current());
        assertEquals(1, Saved.in(() -> DeskKey.count("retiredAt is null")));
    }

    @RepeatedTest(4)
    void two_who_need_the_first_key_at_once_get_the_same() throws Exception {
        String former = current();
        retireAll();
        long before = Saved.in(() -> DeskKey.count());
        List<String> got = Together.both(DeskKeyTest::current);
        assertEquals(got.get(0), got.get(1));
        assertNotEquals(former, got.get(0));
        assertEquals(before + 1, Saved.in(() -> DeskKey.count()));
        assertEquals(1, Saved.in(() -> DeskKey.count("retiredAt is null")));
    }

    @Test
    void what_it_signs_holds_under_its_fingerprint() {
        DeskKey key = Saved.in(DeskKey::current);
        CertificateCheck check = CertificateCheck.of(
                Given.certificate(null).signed(Saved.in(() -> DeskKey.current().pair())));
        assertTrue(check.heldUnder(key.fingerprint()), check.findings().toString());
        assertFalse(check.heldUnder(Given.KEY.fingerprint()));
    }

    /** Of the key that signs now. */
    static String current() {
        return Saved.in(() -> DeskKey.current().fingerprint());
    }

    static void retireAll() {
        Saved.run(() -> DeskKey.update("retiredAt = ?1 where retiredAt is null", History.now()));
    }
}

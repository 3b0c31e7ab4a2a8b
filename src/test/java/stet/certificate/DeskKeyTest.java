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
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

/** The desk's key in the database, and the page that shows its public half to everybody. */
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

    @Test
    void everybody_reads_the_public_keys_and_nobody_the_private() {
        String former = current();
        retireAll();
        String now = current();
        for (var who : List.of(As.nobody(), As.ada(), As.ines())) {
            Html page = Html.of(who.get("/keys"));
            assertEquals("Keys of this desk", page.heading());
            String words = page.page().text();
            assertTrue(words.contains(now) && words.contains(former), words);
            assertTrue(words.contains("in use") && words.contains("no longer in use"), words);
            Saved.in(DeskKey::all).forEach(key -> {
                assertTrue(words.contains(key.publicKey()));
                assertFalse(page.page().html().contains(key.pair().secret()));
                assertFalse(key.toString().contains(key.pair().secret()));
            });
        }
    }

    private static String current() {
        return Saved.in(() -> DeskKey.current().fingerprint());
    }

    private static void retireAll() {
        Saved.run(() -> DeskKey.update("retiredAt = ?1 where retiredAt is null", History.now()));
    }
}

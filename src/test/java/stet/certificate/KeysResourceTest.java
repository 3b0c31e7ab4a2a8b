package stet.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class KeysResourceTest {
    @Test
    void everybody_reads_the_public_keys_and_nobody_the_private() {
        String former = DeskKeyTest.current();
        DeskKeyTest.retireAll();
        String now = DeskKeyTest.current();
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
}

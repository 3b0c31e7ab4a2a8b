package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import stet.history.Sha256;
import stet.support.SealDoc;

class CitationDocTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void the_digest_is_the_one_that_the_documentation_works_out() {
        SealDoc example = SealDoc.examples().get(0);
        assertEquals(example.hash(), Sha256.hex(example.json()));
        assertEquals(example.hash(), citation("table 2").digest(SALT));
    }

    @Test
    void a_locator_found_later_changes_no_digest_and_another_salt_does() {
        assertEquals(citation("table 2").digest(SALT), citation("table 3").digest(SALT));
        assertNotEquals(citation("table 2").digest(SALT), citation("table 2").digest(Sha256.salt()));
    }

    private static Citation citation(String locator) {
        return new Citation(
                Medium.WEB,
                "https://register.example/flats-2021",
                "Housing register 2021",
                "Statistics office",
                LocalDate.of(2022, 1, 5),
                Contact.NONE,
                "In 2021 the town completed 140 flats.",
                "en",
                "",
                "",
                locator,
                "140",
                Stance.SUPPORTS,
                LocalDate.of(2024, 3, 2));
    }
}

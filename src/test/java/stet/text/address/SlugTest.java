package stet.text.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rents rose – again! | rents-rose-again
            “Łódź” & Straße: 5 % | lodz-strasse-5
            Đường sắt Hà Nội | duong-sat-ha-noi
            It's the mayor’s plan | its-the-mayors-plan
            ２０２３ | 2023
            見出し | article
            ! | article
            a | article
            """)
    void a_title_becomes_words_and_hyphens(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = Slug.of("seven letters ".repeat(20));
        assertEquals("seven-letters-seven-letters-seven-letters-seven-letters", slug);
        assertEquals(60, Slug.of("x".repeat(100)).length());
        assertTrue(Slug.of("").equals("article"));
    }
}

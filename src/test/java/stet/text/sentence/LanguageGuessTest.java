package stet.text.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The town opened a tram line, and it was full by noon.
            de | Die Stadt hat eine Linie eröffnet, und sie ist nicht mit dem Bus zu verwechseln.
            fr | La ville a ouvert une ligne, et les bus du centre ne sont pas dans le plan.
            es | La ciudad abrió una línea y los autobuses del centro fueron al taller por la tarde.
            vi | Thành phố đã mở một tuyến xe và những chiếc xe này không có trong kế hoạch của tỉnh.
            ja | 市は新しい路線を開いた。バスは使われない。
            zh | 市政府开通了新的线路。公共汽车不再使用。
            '' | 12 345, 67 %
            '' | Kaupunki avasi uuden raitiotielinjan eilen.
            """)
    void a_text_is_known_by_its_little_words(String language, String text) {
        assertEquals(language, LanguageGuess.of(text));
    }

    @Test
    void nothing_is_known_of_nothing() {
        assertEquals("", LanguageGuess.of(""));
        assertEquals("", LanguageGuess.of("🚲".repeat(30_000)));
    }
}

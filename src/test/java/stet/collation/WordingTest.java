package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static double likeness(String before, String after) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Witness then = new Witness(Held.lines(before), words);
        Witness now = new Witness(Held.lines(after), words);
        Vocabulary vocabulary = new Vocabulary(words.keySet(), then, now);
        return vocabulary.wordings(then)[0].likeness(vocabulary.wordings(now)[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timber burned | Timber burned  | 1
            Timber burned | burned, timber | 1
            Timber burned | Timber floated | 0.5
            Timber burned | Barley floated | 0
            Timber burned | Timber timber  | 0.5
            ***           | ***            | 0
            """)
    void is_the_share_of_what_both_hold(String before, String after, double likeness) {
        assertEquals(likeness, likeness(before, after), 1e-9);
    }

    @Test
    void what_stands_in_many_sentences_says_little() {
        String rest = "\nTimber sank.\nTimber rotted.\nTimber dried.\nTimber froze.";
        assertTrue(likeness("Timber burned" + rest, "Timber floated" + rest) < 0.4);
        assertTrue(likeness("Burned timber" + rest, "Burned barley" + rest) > 0.5);
    }

    @Test
    void units_are_words_or_pairs_of_characters() {
        assertEquals(List.of("the", "fishi", "fleet", "of", "1931", "3.5"), Units.of("The fishing fleet of 1931: 3.5"));
        assertEquals(List.of("港の", "の魚", "市", "は3"), Units.of("港の魚、市、は3"));
    }
}

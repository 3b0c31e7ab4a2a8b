package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.WordDiff.Kind;
import stet.text.WordDiff.Piece;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It rose 5 percent.      | It rose 6 percent.        | It rose [-5][+6] percent.
            It rose 6.8 percent.    | It rose 6.9 percent.      | It rose [-6.8][+6.9] percent.
            The old bank fell.      | The bank fell.            | The [-old ]bank fell.
            The bank fell.          | The bank fell, again.     | The bank fell[+, again].
            a big red house         | a small blue house        | a [-big red][+small blue] house
            Japan's plan            | Japan’s plan              | [-Japan's][+Japan’s] plan
            日本の経済               | 米国の経済                 | [-日本][+米国]の経済
            all of it               | nothing                   | [-all of it][+nothing]
            ` old word`             | ` new word`               | ` [-old][+new] word`
            same                    | same                      | same
            same words              | same  words               | same[- ][+  ]words
            """)
    void marksWhatChanged(String before, String after, String marked) {
        assertEquals(marked, marked(WordDiff.between(before, after)));
    }

    @Test
    void fromAndToNothing() {
        assertEquals(List.of(), WordDiff.between("", ""));
        assertEquals(List.of(new Piece(Kind.ADDED, "new words")), WordDiff.between("", "new words"));
        assertEquals(List.of(new Piece(Kind.STRUCK, "old")), WordDiff.between("old", ""));
    }

    @Test
    void givesBothWordingsBack() {
        RandomText.forAll(3_000, random -> {
            String before = random.text(25);
            check(before, random.below(4) == 0 ? random.text(25) : random.changed(before));
        });
    }

    @Test
    void manyChangesAreShownLineByLine() {
        String shared = "This line stays as it is.\n";
        String before = words("old", 3_000) + "\n" + shared + "Rates fell by 5 points.\n";
        String after = words("new", 3_000) + "\n" + shared + "Rates fell by 7 points.\n";
        check(before, after);
        assertTrue(
                marked(WordDiff.between(before, after)).endsWith("\n]" + shared + "Rates fell by [-5][+7] points.\n"));
    }

    @Test
    void textsThatDifferWhollyAreBounded() {
        String before = words("one", 3_300);
        String after = words("two", 3_300);
        String kana =
                IntStream.range(0, 20_000).mapToObj(i -> i % 7 < 3 ? "あ" : "日").collect(Collectors.joining());
        String kanji =
                IntStream.range(0, 20_000).mapToObj(i -> i % 5 < 3 ? "い" : "日").collect(Collectors.joining());
        String lines = "a.\n".repeat(7_000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            assertEquals(2, WordDiff.between(before, after).size());
            check(before, after);
            check(kana, kanji);
            check(lines, "b!\n".repeat(7_000));
        });
    }

    private static void check(String before, String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertEquals(before, without(Kind.ADDED, pieces));
        assertEquals(after, without(Kind.STRUCK, pieces));
        for (int at = 0; at < pieces.size(); at++) {
            assertFalse(pieces.get(at).text().isEmpty());
            if (at > 0) {
                assertNotEquals(pieces.get(at - 1).kind(), pieces.get(at).kind());
                assertFalse(pieces.get(at - 1).kind() == Kind.ADDED
                        && pieces.get(at).kind() == Kind.STRUCK);
            }
        }
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case STRUCK -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }
}

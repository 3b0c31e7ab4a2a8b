package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return Arrays.compare(a, b);
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Bank, the BANK                | bank the                    | the bank
            rose 6.8% to 789,000 in 2012.     | 2012 6.8 789000 in rose to  | rose 6.8 to 789000 in 2012
            1,234,567.5 or 1,2,3 or 12,3456   | 1 12 1234567.5 2 3 3456 or  | 1234567.5 or 1 2 3 12 3456
            $6.8bn ３９億 CO²                 | 39 6.8bn co2 億             | 6.8bn 39 億 co2
            Japan's economy                   | economy japan japans        | japan economy
            O’Brien don't l'économie          | brien don dont economie leconomie obrien | obrien dont leconomie
            the 'odd' 90's x'5                | 5 90 odd s the x            | the odd 90 s x 5
            ab.c d.ef U.S.A. x,123 1,23       | 1 123 23 a ab c d ef s u usa x | ab c d ef usa x 123 1 23
            U.S. and e.g. example.com         | and com e eg example g s u us | us and eg example com
            J. K. Roe                         | j k roe                     | j k roe
            co-operate, mid-2020              | 2020 co mid operate         | co operate mid 2020
            Łódź Đà Nẵng Straße smørrebrød    | da lodz nang smorrebrod strasse | lodz da nang strasse smorrebrod
            Ærø œuvre İzmir ﬁnance ΟΔΟΣ       | aero finance izmir oeuvre οδοσ | aero oeuvre izmir finance οδοσ
            हिन्दी की                            | की हिन्दी                     | हिन्दी की
            日本GDP                            | gdp 日本 本                  | 日本 gdp
            ガソリン                           | ガソリン ソリン リン ン         | ガソリン
            한국 경제                          | 경제 한국                    | 한국 경제
            — ... !                           | ``                          | ``
            """)
    void inATextAndInAQuery(String text, String words, String asked) {
        assertEquals(new TreeSet<>(split(words)), Words.of(text));
        assertEquals(split(asked), Words.asked(text));
    }

    @Test
    void halfWidthKanaAreKanaAndVoicingStays() {
        assertEquals(List.of("ガス", "が"), Words.asked("ｶﾞｽ か\u3099"));
    }

    @Test
    void whatNobodySeesDoesNotPartWords() {
        assertEquals(List.of("hyphen"), Words.asked("hy\u00adphen\u200b"));
    }

    @Test
    void longRunsAreCut() {
        String long41 = "a".repeat(41);
        assertEquals(List.of("a".repeat(40)), Words.asked(long41));
        assertTrue(Words.of(long41).contains("a".repeat(40)));
        String kanji = "𠮷".repeat(25);
        assertEquals(List.of("𠮷".repeat(20)), Words.asked(kanji));
        assertEquals(20, Words.of(kanji).size());
        assertTrue(Words.of("日本の経済は強い").contains("経済は強い"));
        assertTrue(Words.of("ราคาน้ำมัน").contains(Words.asked("น้ำมัน").get(0)));
    }

    @Test
    void everyWordAskedBeginsAWordOfTheText() {
        RandomText.forAll(2_000, random -> {
            String text = random.below(2) == 0 ? random.text(25) : random.anyCodePoints(25);
            TreeSet<String> words = new TreeSet<>(Words.of(text));
            for (String asked : Words.asked(text)) {
                assertFalse(words.subSet(asked, Words.after(asked)).isEmpty(), asked);
            }
        });
    }

    @Test
    void piecesOfUnspacedRunsAreFound() {
        String run = "日本の大規模言語モデルの開発は米国や中国より遅れている";
        TreeSet<String> words = new TreeSet<>(Words.of("昨年、" + run + "。"));
        RandomText.forAll(500, random -> {
            int start = random.below(run.length());
            String piece = run.substring(start, start + 1 + random.below(run.length() - start));
            String asked = Words.asked(piece).get(0);
            assertFalse(words.subSet(asked, Words.after(asked)).isEmpty(), piece);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            japan, japao
            6.8, 6.9
            日本, 日札
            z, {
            """)
    void afterIsTheNext(String prefix, String after) {
        assertEquals(after, Words.after(prefix));
    }

    @Test
    void afterHoldsInBothOrders() {
        assertEquals("\ud801\udc00", Words.after("\ud800\udfff"));
        assertEquals("b", Words.after("a\uffff"));
        RandomText.forAll(5_000, random -> {
            String prefix = "w" + random.anyCodePoints(3);
            int last = prefix.codePointBefore(prefix.length());
            if (last != 0xFFFF && last != 0x10FFFF && last != 0xD7FF) {
                String after = Words.after(prefix);
                String other = random.below(2) == 0 ? prefix + random.anyCodePoints(3) : "w" + random.anyCodePoints(3);
                for (Comparator<String> order : List.of(Comparator.<String>naturalOrder(), BY_CODE_POINT)) {
                    boolean inRange = order.compare(other, prefix) >= 0 && order.compare(other, after) < 0;
                    assertEquals(other.startsWith(prefix), inRange);
                }
            }
        });
    }

    @Test
    void nothingComesAfterEverything() {
        assertThrows(IllegalArgumentException.class, () -> Words.after(""));
        assertThrows(IllegalArgumentException.class, () -> Words.after("\uffff"));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}

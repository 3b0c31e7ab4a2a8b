package stet.text.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.text.CodePoints;
import stet.text.RandomText;
import stet.text.Span;

/** The cuts are pinned: a row that has to change here lapses sign-offs there. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Exports fell. Imports rose! Did prices? Nobody knows.       | Exports fell. ‖ Imports rose! ‖ Did prices? ‖ Nobody knows.
            Output grew by 6.8 percent to $1.2 billion in Q3.           | Output grew by 6.8 percent to $1.2 billion in Q3.
            The U.S. Treasury sold bonds in the U.S. It needed cash.    | The U.S. Treasury sold bonds in the U.S. ‖ It needed cash.
            Dr. Okafor met Sen. Ruth Lane and Gov. Paul Ito.            | Dr. Okafor met Sen. Ruth Lane and Gov. Paul Ito.
            Nimbus Inc. Chairman Ann B. Cole left at 5 p.m. Friday.     | Nimbus Inc. Chairman Ann B. Cole left at 5 p.m. Friday.
            The shop closed at 5 p.m. The owner had gone.               | The shop closed at 5 p.m. ‖ The owner had gone.
            He came on Feb. 3 and sat in No. 12. See Fig. 4.            | He came on Feb. 3 and sat in No. 12. ‖ See Fig. 4.
            “We lost.” “Badly,” she added. “It hurts.” He agreed.       | “We lost.” ‖ “Badly,” she added. ‖ “It hurts.” ‖ He agreed.
            "Will it last?" asked the host. Nobody spoke.               | "Will it last?" asked the host. ‖ Nobody spoke.
            The plan (it was drawn up in June.) was dropped. It is dead. | The plan (it was drawn up in June.) was dropped. ‖ It is dead.
            She and I. Nobody else came.                                | She and I. ‖ Nobody else came.
            She and I. Did anyone else come?                            | She and I. ‖ Did anyone else come?
            It cost a lot.[12] The state paid.                          | It cost a lot.[12] ‖ The state paid.
            It left. They sold the U.S. In May it rose. Why? “No.” “Go.” | It left. ‖ They sold the U.S. ‖ In May it rose. ‖ Why? ‖ “No.” ‖ “Go.”
            Sales fell. iPads sold well.                                | Sales fell. ‖ iPads sold well.
            Visit Brass.org Now or never. Done.                         | Visit Brass.org Now or never. ‖ Done.
            1. The first point.                                         | 1. The first point.
            """)
    void english(String text, String sentences) {
        assertEquals(sentences, cut(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ja | 円は下がった。株は上がった！なぜか？         | 円は下がった。 ‖ 株は上がった！ ‖ なぜか？
            ja | 大臣は「急がない。考える。」と述べた。会議は終わった。 | 大臣は「急がない。考える。」と述べた。 ‖ 会議は終わった。
            ja | 伸びは１．５％だった。（注：速報値。）次は七月。    | 伸びは１．５％だった。 ‖ （注：速報値。） ‖ 次は七月。
            de | Am 5. Mai kam Dr. Weiß, z. B. Mit Akten. Er ging. | Am 5. Mai kam Dr. Weiß, z. B. Mit Akten. ‖ Er ging.
            de | Sie rief: „Halt.“ Niemand hielt.              | Sie rief: „Halt.“ ‖ Niemand hielt.
            fr | M. Petit a vu Mme. Roux. Il pleuvait.         | M. Petit a vu Mme. Roux. ‖ Il pleuvait.
            fr | J. Roux part. Qui reste ? 5. Personne n'en parle.  | J. Roux part. ‖ Qui reste ? ‖ 5. ‖ Personne n'en parle.
            fr | 1. Premier point. Fin.                        | 1. Premier point. ‖ Fin.
            ja | 雨だった。って本当？『雪だ。』と彼は言った。      | 雨だった。 ‖ って本当？ ‖ 『雪だ。』と彼は言った。
            es | La Sra. Gil llegó. ¿Quién más? Nadie.          | La Sra. Gil llegó. ‖ ¿Quién más? ‖ Nadie.
            hi | नदी सूखी है। वर्षा नहीं हुई।                      | नदी सूखी है। ‖ वर्षा नहीं हुई।
            zh | 出口下降。进口上升。                             | 出口下降。 ‖ 进口上升。
            """)
    void otherLanguages(String language, String text, String sentences) {
        assertEquals(sentences, cut(text, language));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "xx", "not a tag!", "und"})
    void unknownLanguagesAreCutByTheCommonRules(String language) {
        assertEquals("Prices rose. ‖ 円は下がった。 ‖ 株も。", cut("Prices rose. 円は下がった。株も。", language));
    }

    @Test
    void regionAndCaseOfTheTagDoNotMatter() {
        String text = "In May Gen. Ito resigned. 20 officers followed.";
        assertEquals("In May Gen. Ito resigned. ‖ 20 officers followed.", cut(text, "en"));
        assertEquals(cut(text, "en"), cut(text, "EN-gb"));
    }

    @Test
    void aLineFeedEndsASentence() {
        assertEquals("A headline ‖ by Mr. ‖ Nobody", cut("A headline\n\n by Mr.\r\nNobody \n", "en"));
        assertEquals(List.of(), Sentences.of(" \n \n", "en"));
        assertEquals(List.of(), Sentences.of(" \n\u3000\n", "ja"));
        assertEquals(List.of(), Sentences.of("", null));
    }

    @Test
    void aroundAQuoteIsItsSentence() {
        String text = "Rates rose. The bank’s chief, Dr. Ma, said “never”. Nobody asked.";
        assertEquals("The bank’s chief, Dr. Ma, said “never”.", Sentences.around(text, "Ma, said \"never\"", "en"));
    }

    @Test
    void aroundALongQuoteAreAllItsSentencesAsTheyStand() {
        String text = "One is here.  Two is\u00a0there.\nThree went away. Four is left.";
        assertEquals("Two is\u00a0there.\nThree went away.", Sentences.around(text, "there. Three went", "en"));
    }

    @Test
    void aroundWhatDoesNotOccurIsNothing() {
        assertEquals("", Sentences.around("Rates rose.", "fell", "en"));
        assertEquals("", Sentences.around("Rates rose.", "", "en"));
        assertEquals("", Sentences.around("It rose.  It fell.", new Span(8, 10), null));
    }

    @Test
    void aroundAKnownPlaceIsTheSentenceThere() {
        String text = "It rose 5%. Later it rose 5% again.";
        assertEquals("Later it rose 5% again.", Sentences.around(text, new Span(21, 28), "en"));
    }

    @Test
    void otherLinesDoNotMoveACut() {
        String line = "The “plan” of Sen. Roe failed. It was late.";
        String sentence = Sentences.around("Ch. 3 (draft\n" + line + "\nand “more) 」", "It was late", "en");
        assertEquals("It was late.", sentence);
        assertEquals(sentence, Sentences.around(line, "It was late", "en"));
    }

    @Test
    void sentencesAreInOrderAndLeaveOutOnlyWhiteSpace() {
        RandomText.forAll(1_000, random -> {
            String text = random.text(40);
            String language = List.of("en", "ja", "de", "").get(random.below(4));
            StringBuilder between = new StringBuilder();
            int end = 0;
            for (Span sentence : Sentences.of(text, language)) {
                between.append(text, end, sentence.start());
                assertTrue(!sentence.in(text).contains("\n"));
                assertEquals(trimmed(sentence.in(text)), sentence.in(text));
                end = sentence.end();
            }
            between.append(text.substring(end));
            assertEquals("", trimmed(between.toString()));
        });
    }

    @Test
    void aroundHoldsTheQuoteAndAgreesWithTheWholeText() {
        RandomText.forAll(1_000, random -> {
            String text = random.text(40);
            int start = random.below(text.length() + 1);
            Span quote = new Span(start, start + random.below(text.length() - start + 1));
            List<Span> holding =
                    Sentences.of(text, "en").stream().filter(quote::overlaps).toList();
            String expected = holding.isEmpty()
                    ? ""
                    : text.substring(
                            holding.get(0).start(),
                            holding.get(holding.size() - 1).end());
            assertEquals(expected, Sentences.around(text, quote, "en"));
        });
    }

    @Test
    void threadsDoNotDisturbOneAnother() {
        String text = "Dr. Roe left. Sen. Poe stayed. Why? Nobody in the U.S. knew. ".repeat(20);
        List<String> cuts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(run -> cut(text, "en"))
                .distinct()
                .toList();
        assertEquals(1, cuts.size());
        assertEquals(80, Sentences.of(text, "en").size());
    }

    @Test
    void anAbsentModelIsNamed() {
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> EnglishSentences.read("/no-such-model.bin"));
        assertTrue(e.getMessage().contains("/no-such-model.bin"));
        assertTrue(e.getMessage().contains("opennlp-models-sentdetect-en"));
    }

    @Test
    void longLinesStayQuick() {
        List<String> lines =
                List.of("No. ".repeat(10_000), "„a. “".repeat(10_000), "「。".repeat(10_000), "A. B ".repeat(10_000));
        long start = System.nanoTime();
        for (String line : lines) {
            assertFalse(Sentences.of(line, "en").isEmpty());
            assertFalse(Sentences.of(line, "ja").isEmpty());
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    private static String cut(String text, String language) {
        return Sentences.of(text, language).stream()
                .map(sentence -> sentence.in(text))
                .collect(Collectors.joining(" ‖ "));
    }

    private static String trimmed(String text) {
        return text.codePoints()
                .dropWhile(CodePoints::isSpace)
                .boxed()
                .collect(Collectors.collectingAndThen(Collectors.toList(), points -> {
                    Collections.reverse(points);
                    List<Integer> kept =
                            points.stream().dropWhile(CodePoints::isSpace).collect(Collectors.toList());
                    Collections.reverse(kept);
                    return kept.stream().map(Character::toString).collect(Collectors.joining());
                }));
    }
}

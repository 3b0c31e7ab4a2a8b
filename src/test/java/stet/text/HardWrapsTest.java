package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final String WRAPPED = """
            The harbour of the town was deepened in the spring, and Dr.
            Okafor, who had asked for it, said that larger ships would
            follow. The council did not believe it. Nobody had counted
            the ships before.""";

    @Test
    void aFilledParagraphIsWrapped() {
        assertTrue(HardWraps.in(WRAPPED));
        assertTrue(HardWraps.in("\n" + WRAPPED + "\n\n"));
        assertTrue(HardWraps.in(WRAPPED.replace("\n", " \r\n")));
    }

    @Test
    void aBreakThatWasNotForcedShows() {
        assertFalse(HardWraps.in(WRAPPED.replace("Okafor, who had asked for it, said", "Okafor said")));
        assertFalse(HardWraps.in(WRAPPED.replace("\nfollow.", "\n\nfollow.")));
        assertFalse(HardWraps.in(WRAPPED.replace("\nfollow.", "\n• follow.")));
        assertFalse(HardWraps.in("A headline over it all\n" + WRAPPED));
    }

    @Test
    void oneLineIsNotWrapped() {
        assertFalse(HardWraps.in(""));
        assertFalse(HardWraps.in("\n\n"));
        assertFalse(HardWraps.in("a".repeat(60)));
        assertFalse(HardWraps.in("a".repeat(60) + "\n"));
    }

    @Test
    void widthsFrom40To100CodePointsAreWrapped() {
        assertFalse(HardWraps.in("a".repeat(39) + "\nb"));
        assertTrue(HardWraps.in("a".repeat(40) + "\nb"));
        assertTrue(HardWraps.in("😀".repeat(100) + "\nb"));
        assertFalse(HardWraps.in("a".repeat(101) + "\nb"));
        assertFalse(HardWraps.in("b\n" + "a".repeat(300)));
    }

    @Test
    void aBreakIsForcedByOneLetterTooMany() {
        assertTrue(HardWraps.in("a".repeat(36) + " bcd\n" + "a".repeat(38) + "\nbc"));
        assertFalse(HardWraps.in("a".repeat(36) + " bcd\n" + "a".repeat(37) + "\nbc"));
    }

    @Test
    void withoutSpacesALineBreaksAtAnyLetter() {
        assertTrue(HardWraps.in("港".repeat(40) + "\n" + "船".repeat(40) + "\n船。"));
        assertFalse(HardWraps.in("港".repeat(32) + "\n" + "船".repeat(40) + "\n船。"));
    }

    @Test
    void aLineFeedIsASpaceThere() {
        List<String> sentences = Sentences.of(WRAPPED, "en").stream()
                .map(sentence -> sentence.in(WRAPPED).replace('\n', ' '))
                .toList();
        assertEquals(
                List.of(
                        "The harbour of the town was deepened in the spring, and Dr. Okafor, who had asked for it, said"
                                + " that larger ships would follow.",
                        "The council did not believe it.",
                        "Nobody had counted the ships before."),
                sentences);
    }

    @Test
    void aroundAQuoteIsItsSentenceOverAllItsLines() {
        String around = Sentences.around(WRAPPED, "larger ships", "en");
        assertTrue(around.startsWith("The harbour"), around);
        assertTrue(around.endsWith("would\nfollow."), around);
        assertEquals("The council did not believe it.", Sentences.around(WRAPPED, "council", "de"));
    }

    @Test
    void aroundAgreesWithTheWholeText() {
        RandomText.forAll(300, random -> {
            String text = wrapped(random.text(60).replace('\n', ' '), 40 + random.below(20));
            for (String language : List.of("en", "de", "ja", "und")) {
                for (Span sentence : Sentences.of(text, language)) {
                    assertEquals(sentence.in(text), Sentences.around(text, sentence, language));
                }
            }
        });
    }

    private static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" +")) {
            boolean breaks = column > 0 && column + 1 + word.length() > width;
            lines.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks || column == 0 ? word.length() : column + 1 + word.length();
        }
        return lines.toString();
    }
}

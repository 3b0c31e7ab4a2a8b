package stet.text.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Plain;
import stet.text.RandomText;
import stet.text.Span;
import stet.text.WellFormed;

class QuoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rates fell. Rates rose.          | Rates           | Rates
            She said “no deal” twice.        | "no deal"       | “no deal”
            From 2019–2021 it fell.          | 2019-2021 it    | 2019–2021 it
            It grew\\u00a0 by 5%.            | grew by 5%      | grew\\u00a0 by 5%
            A two\\nline title               | two line        | two\\nline
            The cafe\\u0301 closed.          | café closed     | cafe\\u0301 closed
            The café closed.                 | cafe\\u0301     | café
            A hy\\u00adphen here.            | hyphen          | hy\\u00adphen
            Plain words.                     | 'words.'        |
            It is \\u1112\\u1161\\u11ab here | is 한           | is \\u1112\\u1161\\u11ab
            """)
    void isFoundAsItStands(String text, String quote, String found) {
        assertEquals(
                Optional.ofNullable(found).map(QuoteTest::decoded),
                Quote.locate(decoded(text), decoded(quote)).map(span -> span.in(decoded(text))));
    }

    @Test
    void exactWordsComeBeforeEarlierLookalikes() {
        assertEquals(Optional.of(new Span(6, 11)), Quote.locate("“yes” \"yes\"", "\"yes\""));
    }

    @Test
    void ofTwoTheFirstIsTaken() {
        assertEquals(Optional.of(new Span(0, 3)), Quote.locate("a–b a–b", "a-b"));
    }

    @Test
    void nothingIsFoundNowhere() {
        assertEquals(Optional.empty(), Quote.locate("some text", ""));
        assertEquals(Optional.empty(), Quote.locate("some text", " \u200b"));
        assertEquals(Optional.empty(), Quote.locate("", "some"));
        assertEquals(Optional.empty(), Quote.locate("some text", "Some"));
    }

    @Test
    void everyStretchOfATextIsFoundInAnotherSpelling() {
        RandomText.forAll(3_000, random -> {
            String text = random.text(30);
            int start = random.below(text.length() + 1);
            String quote = Plain.normalised(text.substring(start, start + random.below(text.length() - start + 1)));
            if (WellFormed.is(quote) && Plain.normalised(text).contains(quote) && !quote.isEmpty()) {
                Span found = Quote.locate(text, quote).orElseThrow();
                assertTrue(Plain.normalised(found.in(text)).contains(quote), () -> found.in(text));
            }
        });
    }

    private static String decoded(String escaped) {
        String text = escaped.replace("\\n", "\n");
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u")) {
            char unit = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
            text = text.substring(0, at) + unit + text.substring(at + 6);
        }
        return text;
    }
}

package stet.text.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Graphemes;
import stet.text.Pages;
import stet.text.RandomText;
import stet.text.Span;

class OccurrencesTest {
    private static final String TEXT = "The dam held. Upstream, the “dam” failed;\n  the dam by Oak Hill held, too.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            held         |            |            | 2 | 2
            held         | dam        |            | 2 | 1
            held         | ` Hill\n`  | `, too`    | 2 | 1
            held         | Hill       | too        | 2 | 0
            dam          |            |            | 3 | 3
            dam          | "          | " failed   | 3 | 1
            dam          | failed; the |           | 3 | 1
            the "dam"    |            |            | 1 | 1
            the "dam"    | Downstream |            | 1 | 0
            dike         |            |            | 0 | 0
            ``           |            |            | 0 | 0
            """)
    void areToldApartByTheWordsAround(String exact, String prefix, String suffix, int all, int meant) {
        Occurrences occurrences = Occurrences.of(TEXT, exact, prefix, suffix);
        assertEquals(all, occurrences.all().size());
        assertEquals(meant, occurrences.meant().size());
        assertEquals(meant == 1, occurrences.only().isPresent());
    }

    @Test
    void theOneMeantIsGivenAsItStands() {
        assertEquals(
                Optional.of("the “dam” failed;\n  the"),
                Occurrences.of(TEXT, "the \"dam\" failed; the", null, null)
                        .only()
                        .map(span -> span.in(TEXT)));
    }

    @Test
    void aLetterDoesNotLoseItsMarks() {
        assertEquals(List.of(), Occurrences.of("“qq\u0301 “", "\"qq", "", "").all());
        assertEquals(List.of(), Occurrences.of("qq\u0301", "qq", "", "").all());
    }

    @Test
    void overlappingOnesCount() {
        assertEquals(
                List.of(new Span(1, 4), new Span(3, 6)),
                Occurrences.of("bananas", "ana", "", "").all());
    }

    @Test
    void aBlankThatIsGivenDecidesWhereItCan() {
        String text = "well-known wells known";
        assertEquals(
                Optional.of(new Span(17, 22)),
                Occurrences.of(text, "known", " ", "").only());
    }

    @Test
    void everyStretchIsAmongItsOwnOccurrences() {
        RandomText.forAll(1_000, random -> {
            String text = Pages.text(random, 15);
            Span span = Graphemes.whole(text, Pages.span(random, text));
            Anchor anchor = Anchor.of(text, span);
            Occurrences occurrences = Occurrences.of(text, anchor.exact(), "", "");
            assertTrue(occurrences.all().contains(span), text);
            assertEquals(occurrences.all(), occurrences.meant());
        });
    }
}

package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200d👩\u200d👧\u200d👦",
                "👍🏽",
                "🇯🇵",
                "❤\ufe0f",
                "e\u0301",
                "か\u3099",
                "ש\u05c1\u05b8",
                "\u1112\u1161\u11ab",
                "\r\n",
                "3\ufe0f\u20e3"
            })
    void areNeverCut(String cluster) {
        String text = "🇨🇭a" + cluster + "z";
        Span whole = new Span(5, 5 + cluster.length());
        for (int start = whole.start(); start < whole.end(); start++) {
            for (int end = start + 1; end <= whole.end(); end++) {
                assertEquals(whole, Graphemes.whole(text, new Span(start, end)), start + " to " + end);
            }
        }
    }

    @Test
    void whatIsWholeStaysAsItIs() {
        assertEquals(new Span(1, 3), Graphemes.whole("abcd", new Span(1, 3)));
        assertEquals(new Span(2, 2), Graphemes.whole("abcd", new Span(2, 2)));
        assertEquals(new Span(4, 4), Graphemes.whole("abcd", new Span(4, 4)));
        assertEquals(new Span(0, 0), Graphemes.whole("", new Span(0, 0)));
    }

    @Test
    void flagsInARowAreCountedFromTheFirst() {
        assertEquals(new Span(4, 8), Graphemes.whole("🇯🇵🇨🇭🇫🇷", new Span(6, 7)));
    }

    @Test
    void endsAreThoseOfTheWholeText() {
        RandomText.forAll(2_000, random -> {
            String text = random.below(3) == 0 ? random.anyCodePoints(20) : Pages.text(random, 6) + random.text(6);
            if (text.isEmpty()) return;
            Span span = Pages.span(random, text);
            List<Integer> ends = new ArrayList<>(List.of(0));
            Pattern.compile("\\X").matcher(text).results().forEach(cluster -> ends.add(cluster.end()));
            Span whole = Graphemes.whole(text, span);
            assertTrue(ends.contains(whole.start()) && ends.contains(whole.end()), text);
            assertTrue(whole.start() <= span.start() && whole.end() >= span.end(), text);
            assertEquals(whole, Graphemes.whole(text, whole));
        });
    }
}

package stet.text.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Graphemes;
import stet.text.Pages;
import stet.text.Plain;
import stet.text.RandomText;
import stet.text.Span;
import stet.text.WellFormed;
import stet.text.anchor.Anchoring.Way;

class AnchorTest {
    private static final String TEXT = "The mill closed in 1987. Its owner, “old” Brandt, sold the wheel – for a song –"
            + " to a museum in the next valley. Nobody has ground corn there since the spring floods came.";

    @Test
    void keepsTheWordsWhatStandsAroundThemAndTheirPlace() {
        Anchor anchor = anchor(TEXT, "sold the wheel");
        assertEquals("sold the wheel", anchor.exact());
        assertEquals(32, anchor.prefix().length());
        assertTrue(TEXT.contains(anchor.prefix() + anchor.exact() + anchor.suffix()));
        assertEquals(TEXT.indexOf("sold"), anchor.start());
        assertEquals(anchor.start() + 14, anchor.end());
    }

    @Test
    void countsCodePointsAndNeverCutsAPair() {
        String text = "😀".repeat(40) + "ab😀";
        Anchor anchor = Anchor.of(text, new Span(80, 83));
        assertEquals(new Anchor("ab😀", "😀".repeat(32), "", 40, 43), anchor);
        assertEquals(anchor, Anchor.of(text, new Span(80, 84)));
        assertEquals(39, Anchor.of(text, new Span(79, 81)).start());
        assertEquals(new Span(80, 84), anchor.span(text));
    }

    @Test
    void refusesWhatIsNoPlace() {
        assertThrows(IllegalArgumentException.class, () -> new Anchor("a", "", "", 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Anchor("a", "", "", -1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> new Anchor("a", "", "", 3, 4).span("abc"));
        assertEquals("", new Anchor("a", null, null, 0, 1).prefix());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sold the wheel    | The mill closed             | The mill was closed            | MOVED    | sold the wheel
            sold the wheel    | next valley                 | valley beyond                  | IN_PLACE | sold the wheel
            “old” Brandt      | “old” Brandt                | "old" Brandt                   | TYPESET  | "old" Brandt
            wheel – for       | wheel – for                 | wheel\u00a0- for               | TYPESET  | wheel\u00a0- for
            closed in 1987    | mill closed                 | mill clo\u00adsed              | TYPESET  | clo\u00adsed in 1987
            closed in 1987    | 1987                        | 1988                           | FUZZY    | closed in 1988
            Nobody has ground corn there since | ground corn | milled corn                  | FUZZY    | Nobody has milled corn there since
            sold the wheel – for a song – to a museum | a song | a few coins               | FUZZY    | sold the wheel – for a few coins – to a museum
            museum            | museum                      | buyer                          |          |
            sold the wheel – for a song | sold the wheel – for a song | gave it all away    |          |
            """)
    void isFoundInAnotherVersion(String words, String struck, String added, Way way, String found) {
        String changed = TEXT.replace(struck, added);
        Optional<Anchoring> anchoring = anchor(TEXT, words).in(changed);
        assertEquals(Optional.ofNullable(way), anchoring.map(Anchoring::way));
        assertEquals(Optional.ofNullable(found), anchoring.map(Anchoring::span).map(span -> span.in(changed)));
    }

    @Test
    void otherWordsFarAwayAreFoundWhole() {
        String words = "Nobody has ground corn there since the spring";
        String changed = "It rained on and off. ".repeat(300)
                + TEXT.replace("ground corn", "milled corn").replace("spring", "sprin");
        Anchoring found = anchor(TEXT, words).in(changed).orElseThrow();
        assertEquals(Way.FUZZY, found.way());
        assertEquals(
                "Nobody has milled corn there since the sprin", found.span().in(changed));
    }

    @Test
    void fewWordsLookAlikeOnlyAmidTheSame() {
        Anchor anchor = anchor(TEXT, "mill closed");
        assertEquals(Optional.empty(), anchor.in("After the war, one hill closed the view to all of them, they said."));
        assertEquals(
                Way.FUZZY, anchor.in(TEXT.replace("mill", "hill")).orElseThrow().way());
    }

    @Test
    void trustFallsWithWhatHasChanged() {
        Anchor anchor = anchor(TEXT, "Brandt, sold the wheel – for a song");
        double inPlace = anchor.in(TEXT).orElseThrow().confidence();
        double amidOthers =
                anchor.in(TEXT.replace("Its owner", "The man")).orElseThrow().confidence();
        double otherWords =
                anchor.in(TEXT.replace("wheel", "stone")).orElseThrow().confidence();
        assertEquals(1, inPlace);
        assertTrue(inPlace > amidOthers && amidOthers > otherWords && otherWords > 0.5);
    }

    @Test
    void ofTwelveTheRightOneIsKnownByWhatStandsAround() {
        String before = IntStream.rangeClosed(1, 12)
                .mapToObj(row -> "Of parish " + (char) ('A' + row) + ", the count is not known; " + row * 37 + " came.")
                .collect(Collectors.joining("\n"));
        String after = before.replace("Of parish B", "Earlier counts were lost in a fire.\n\nOf parish B")
                .replace("; ", "; still ");
        String words = "the count is not known";
        for (int row = 0; row < 12; row++) {
            int at = nth(before, words, row);
            Anchor anchor = Anchor.of(before, new Span(at, at + words.length()));
            Anchoring found = anchor.in(after).orElseThrow();
            assertEquals(nth(after, words, row), found.span().start(), "row " + row);
        }
    }

    @Test
    void whereNothingTellsPlacesApartTheNearestIsTakenWithLittleTrust() {
        String text = "yes. yes. yes. yes. ";
        Anchor anchor = new Anchor("yes", "", "", 11, 14);
        Anchoring found = anchor.in(text).orElseThrow();
        assertEquals(10, found.span().start());
        assertTrue(found.confidence() < 0.5);
    }

    @Test
    void aPlaceThatOnlyByChanceIsTheSameIsNotTaken() {
        String before = "North: none. South: none. West: none.";
        String after = "East: none. North: none. South: none. West: none.";
        Anchor south = Anchor.of(before, new Span(20, 24));
        assertEquals(32, south.in(after).orElseThrow().span().start());
    }

    @Test
    void aLetterDoesNotLoseItsMarks() {
        Anchor anchor = new Anchor("cafe", "", "", 0, 4);
        assertEquals(Optional.empty(), anchor.in("Ein cafe\u0301.").filter(found -> found.way() != Way.FUZZY));
    }

    @Test
    void nothingIsFoundOnlyInPlace() {
        assertEquals(
                Way.IN_PLACE,
                Anchor.of(TEXT, new Span(9, 9)).in(TEXT).orElseThrow().way());
        assertEquals(Optional.empty(), new Anchor("", "qq", "", 2, 2).in(TEXT));
        assertEquals(Optional.empty(), anchor(TEXT, "mill").in(""));
    }

    @Test
    void anyStretchIsFoundInPlaceInItsOwnText() {
        RandomText.forAll(2_000, random -> {
            String text = Pages.text(random, 12);
            Span span = Graphemes.whole(text, Pages.span(random, text));
            assertEquals(
                    Optional.of(new Anchoring(Way.IN_PLACE, span, 1)),
                    Anchor.of(text, span).in(text));
            assertEquals(span, Anchor.of(text, span).span(text));
        });
    }

    @Test
    void editsElsewhereLeaveTheWordsAsTheyAre() {
        RandomText.forAll(1_000, random -> {
            String text = Pages.text(random, 20);
            Span span = Graphemes.whole(text, Pages.span(random, text));
            if (Plain.normalised(span.in(text)).isEmpty()) return;
            String before = random.changed(Pages.before(text, span));
            String after = random.changed(Pages.behind(text, span));
            String changed = WellFormed.is(before + after) ? before + " " + span.in(text) + " " + after : text;
            Anchoring found = Anchor.of(text, span).in(changed).orElseThrow();
            assertEquals(span.in(text), found.span().in(changed));
            assertNotEquals(Way.FUZZY, found.way());
        });
    }

    @Test
    void typesettingIsUndoneToWholeCharacters() {
        RandomText.forAll(1_000, random -> {
            String text = Pages.text(random, 20);
            Span span = Graphemes.whole(text, Pages.span(random, text));
            String words = Plain.normalised(span.in(text));
            String typeset = Pages.typeset(random, text);
            if (words.isEmpty() || !Plain.normalised(typeset).contains(words)) return;
            Anchoring found = Anchor.of(text, span).in(typeset).orElseThrow();
            assertNotEquals(Way.FUZZY, found.way());
            assertEquals(words, Plain.normalised(found.span().in(typeset)));
            assertEquals(found.span(), Anchor.of(typeset, found.span()).span(typeset));
        });
    }

    @Test
    void whatIsGoneIsNotFound() {
        RandomText.forAll(500, random -> {
            String gone = "Zwölf Boxkämpfer jagten 1931 quer über den Sylter Deich";
            String text = Pages.text(random, 20);
            Span span = Graphemes.whole(text, Pages.span(random, text));
            String before = text.substring(0, span.start());
            String with = before + gone + text.substring(span.start());
            Anchor anchor = Anchor.of(with, new Span(span.start(), span.start() + gone.length()));
            assertEquals(Optional.empty(), anchor.in(text));
        });
    }

    @Test
    void oneReadingServesManyAnchors() {
        Ground ground = new Ground("“Preface” and more. " + TEXT);
        for (String words : TEXT.split(" ")) {
            Anchor anchor = anchor(TEXT, words);
            assertEquals(anchor.in(ground.text()), anchor.in(ground));
        }
    }

    private static Anchor anchor(String text, String words) {
        int at = text.indexOf(words);
        return Anchor.of(text, new Span(at, at + words.length()));
    }

    private static int nth(String text, String words, int count) {
        int at = text.indexOf(words);
        for (int left = count; left > 0; left--) at = text.indexOf(words, at + 1);
        return at;
    }
}

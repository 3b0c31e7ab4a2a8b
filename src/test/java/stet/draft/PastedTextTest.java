package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.article.PassageText;

class PastedTextTest {
    /** `¶` is a line end, `‖` stands between passages; each is shown as its kind's first letters and its words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rents rose.¶¶Nobody knows why.                          | PAR Rents rose. ‖ PAR Nobody knows why.
            Rents rise¶¶They rose by half.                          | HEADLINE Rents rise ‖ PAR They rose by half.
            Rents rise¶They rose by half.¶It hurts.                 | HEADLINE Rents rise ‖ PAR They rose by half. ‖ PAR It hurts.
            Will rents rise?¶¶They will, says the city, and soon.   | HEADLINE Will rents rise? ‖ PAR They will, says the city, and soon.
            Will rents rise again?¶¶They will.                      | PAR Will rents rise again? ‖ PAR They will.
            Rents rise¶¶By Ann Lee¶¶They rose.¶¶Where¶¶In town.     | HEADLINE Rents rise ‖ BYL By Ann Lee ‖ PAR They rose. ‖ HEADING Where ‖ PAR In town.
            Mieten steigen¶Von Anna Lüth¶Sie stiegen.               | HEADLINE Mieten steigen ‖ BYL Von Anna Lüth ‖ PAR Sie stiegen.
            Les loyers¶Par Zoé Roux¶Ils montent.                    | HEADLINE Les loyers ‖ BYL Par Zoé Roux ‖ PAR Ils montent.
            Rents¶¶By 2020 they had doubled.                        | HEADLINE Rents ‖ PAR By 2020 they had doubled.
            Rents¶¶By Friday they had doubled.                      | HEADLINE Rents ‖ PAR By Friday they had doubled.
            Rents¶¶By Ann Lee                                       | HEADLINE Rents ‖ BYL By Ann Lee
            Only a title                                            | PAR Only a title
            He left.¶¶She said:¶¶“No.”¶¶The end                     | PAR He left. ‖ PAR She said: ‖ PAR “No.” ‖ PAR The end
            He left.¶¶- a dog¶¶12,3 %¶¶“Why not”¶¶Because.          | PAR He left. ‖ PAR - a dog ‖ PAR 12,3 % ‖ HEADING “Why not” ‖ PAR Because.
            He said “no.”¶¶Then he left                             | PAR He said “no.” ‖ PAR Then he left
            円は下がった。¶¶理由¶¶不明。                               | PAR 円は下がった。 ‖ HEADING 理由 ‖ PAR 不明。
            """)
    void cuts_and_names(String text, String passages) {
        assertEquals(passages, shown(text.replace('¶', '\n')));
    }

    @Test
    void joins_what_was_broken_to_fit_a_width() {
        String wrapped = "The city council voted on Monday to raise\nthe rents of all the houses that it owns,\n"
                + "and nobody spoke.";
        assertEquals("PAR " + wrapped, shown(wrapped));
        assertEquals("PAR It began. ‖ PAR " + wrapped, shown("It began.\n\n" + wrapped));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began.\n\nRoses are red,\nviolets are blue,\nrents are as high\nas nobody knew.",
                "It began.\n\nThe first of two lines has room for more words.\nA second has it too, and it is longer than the first by a few.",
                "The minister said that 40 percent of them were sold.\nThe agency says that no more than 30 percent were it."
            })
    void keeps_lines_that_somebody_broke(String text) {
        assertEquals(
                text.lines().filter(line -> !line.isEmpty()).toList(),
                PastedText.read(text).stream().map(PassageText::words).toList());
    }

    @Test
    void nothing_is_no_passage() {
        assertEquals(List.of(), PastedText.read(" \r\n\u00a0\n\ufeff"));
    }

    @Test
    void a_headline_has_two_hundred_characters_at_most() {
        assertEquals("HEADLINE", kind("x".repeat(200) + "\n\nMore."));
        assertEquals("PARAGRAPH", kind("x".repeat(201) + "\n\nMore."));
    }

    @Test
    void a_run_of_blanks_is_kept_whole() {
        assertEquals(
                5_000,
                PastedText.read("A." + "\n".repeat(5_000) + "B.").get(1).gap().length());
    }

    @Test
    void a_line_of_a_million_characters_is_one_passage() {
        assertEquals(1, PastedText.read("words ".repeat(160_000)).size());
    }

    @Test
    void gaps_and_words_are_the_text() {
        long seed = 20_261_126;
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "Rents rose",
                ".",
                "\n",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                " ",
                "\t",
                "\u00a0",
                "“Why”",
                "a ",
                "é",
                "𝄞",
                "\f",
                "By Ann",
                "the rents of all the houses that the city owns\n",
                "\u2028",
                "\ufeff",
                "\u0085");
        for (int round = 0; round < 3_000; round++) {
            String text = IntStream.range(0, random.nextInt(25))
                    .mapToObj(any -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());
            List<PassageText> passages = PastedText.read(text);
            String expected = Blanks.strip(text.replace("\r\n", "\n").replace('\r', '\n'));
            assertEquals(
                    expected,
                    passages.stream().map(one -> one.gap() + one.words()).collect(Collectors.joining()),
                    "seed " + seed + ", round " + round);
            for (int at = 0; at < passages.size(); at++) {
                assertEquals(at + 1, passages.get(at).number());
                assertTrue(Blanks.isBlank(passages.get(at).gap())
                        && !Blanks.isBlank(passages.get(at).words()));
            }
        }
    }

    private static String kind(String text) {
        return PastedText.read(text).get(0).kind().name();
    }

    private static String shown(String text) {
        return PastedText.read(text).stream()
                .map(one -> (one.kind().name().startsWith("HEAD")
                                ? one.kind().name()
                                : one.kind().name().substring(0, 3))
                        + " " + one.words())
                .collect(Collectors.joining(" ‖ "));
    }
}

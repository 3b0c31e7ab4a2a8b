package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.collation.Collation.Line;

class CollationTest {
    private static final String HARBOUR = """
            The harbour of Lund was dredged in March.
            Two ferries a day call there again.

            Its fish market opens at five in the morning.
            Most stalls are sold out by nine.
            He agreed.

            A lighthouse keeper still lives on the pier.
            She has counted 412 ships since winter.
            """;

    @Test
    void a_text_that_stays_is_kept() {
        Held held = Held.of(HARBOUR, HARBOUR);
        assertEquals("K0 K1 K2 K3 K4 K5 K6", held.fates());
        assertEquals("0 1 2 3 4 5 6", held.origins());
        assertEquals(List.of(), held.collation().fresh());
        assertEquals(Map.of(1, 1, 2, 2, 3, 3), held.collation().passages());
    }

    @Test
    void typesetting_is_forgiven() {
        Held held = Held.of(
                "“It’s done” – so he said.\nA har\u00adbour town.", "\"It's done\" - so  he said.\nA harbour town.");
        assertEquals("K0 K1", held.fates());
        assertEquals(List.of(), held.collation().fresh());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a figure     | Exports of timber fell by 3 % last year.     | Exports of timber fell by 30 % last year.
            a name       | Anna Berg founded the mill in 1904.          | Anna Holm founded the mill in 1904.
            a word       | The bank fell.                               | The bank rose.
            case         | The Council met in May.                      | The council met in May.
            a mark       | The council met in May.                      | The council met in May!
            negated      | The mill will close this year.               | The mill will not close this year.
            denied       | He did not resign.                           | He resigned.
            dropped      | The old mill by the river will finally close.| The mill will close.
            inserted     | The mill will close.                         | The mill will close in June because nobody wants to buy the building it stands in.
            turned       | The council approved the plan on Monday.     | On Monday the plan was approved by the council.
            reworded     | About a third of the harvest was lost.       | Roughly one third of this year's harvest was lost.
            attributed   | The bridge stays closed until spring.        | The bridge will stay closed until spring, the mayor said.
            German       | Die Regierung senkt die Steuern.             | Die Regierung hat die Steuern gesenkt.
            Spanish      | La población creció un 3 % en 2019.          | La población creció un 4 % en 2020.
            """)
    void the_same_sentence_in_other_words_is_changed(String edit, String before, String after) {
        assertEquals("K0 C1 K2", between(before, after).fates(), edit);
        assertEquals(List.of(1), between(before, after).collation().fresh(), edit);
        assertEquals("C0", Held.of(before, after).fates(), edit + ", alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He agreed.                                             | She refused.
            He agreed.                                             | He refused.
            It was a long winter.                                  | It was the first time.
            The bridge was built in 1912.                          | The tunnel was opened in 1987.
            The harbour was rebuilt after the war.                 | The museum was closed after the fire.
            The government said on Monday it would raise taxes.    | The minister said on Friday she would leave the party.
            Nobody knows how many boats were lost.                 | Nobody has said who will pay for it.
            Fishing on the island                                  | Whoever wants to learn how the fishing fleet of an island could vanish within ten summers should ask Jens Holm.
            Yes.                                                   | No.
            ***                                                    | ...
            """)
    void another_sentence_in_its_place_is_none(String before, String after) {
        assertEquals("K0 V K2", between(before, after).fates());
        assertEquals("0 - 2", between(before, after).origins());
        assertEquals(List.of(1), between(before, after).collation().fresh());
    }

    private static Held between(String before, String after) {
        String text = "The fair was held after the harvest, as it was in all the years before the war.\n%s\n"
                + "Whoever has seen the square on such a night does not forget it.";
        return Held.of(text.formatted(before), text.formatted(after));
    }

    @Test
    void what_is_inserted_above_leaves_the_rest_kept() {
        Held held = Held.of(HARBOUR, "Nobody expected that.\nIt came at night.\n\n" + HARBOUR);
        assertEquals("K2 K3 K4 K5 K6 K7 K8", held.fates());
        assertEquals(List.of(0, 1), held.collation().fresh());
        assertEquals(Map.of(2, 1, 3, 2, 4, 3), held.collation().passages());
    }

    @Test
    void passages_split_and_joined_leave_sentences_kept() {
        List<Line> one = Held.lines(HARBOUR.replace("\n\n", "\n"));
        List<Line> many = Held.lines(HARBOUR.replace("\n", "\n\n"));
        assertEquals("K0 K1 K2 K3 K4 K5 K6", Held.of(one, many).fates());
        assertEquals("K0 K1 K2 K3 K4 K5 K6", Held.of(many, one).fates());
    }

    @Test
    void a_passage_put_elsewhere_has_moved() {
        String[] passages = HARBOUR.strip().split("\n\n");
        Held held = Held.of(HARBOUR, String.join("\n\n", passages[1], passages[2], passages[0]));
        assertEquals("M5 M6 K0 K1 K2 K3 K4", held.fates());
        assertEquals(Map.of(1, 2, 2, 3, 3, 1), held.collation().passages());
        assertEquals(List.of(), held.collation().fresh());
    }

    @Test
    void of_two_passages_exchanged_the_one_with_more_sentences_is_kept() {
        String[] passages = HARBOUR.strip().split("\n\n");
        Held held = Held.of(HARBOUR, String.join("\n\n", passages[1], passages[0], passages[2]));
        assertEquals("M3 M4 K0 K1 K2 K5 K6", held.fates());
    }

    @Test
    void a_sentence_that_wandered_and_changed_is_changed() {
        Held held = Held.of("""
                The harbour of Lund was dredged in March by a crew of nine.
                Two ferries a day call there again.
                Its fish market opens at five in the morning.
                """, """
                Two ferries a day call there again.
                Its fish market opens at five in the morning.
                The harbour of Lund was dredged in April by a crew of nine.
                """);
        assertEquals("C2 K0 K1", held.fates());
    }

    @Test
    void two_sentences_joined_are_both_changed() {
        Held held = Held.of("""
                The ferry sank in 1931 off the northern cape.
                Only the cook survived the night.
                Nobody was ever charged.
                """, """
                The ferry sank in 1931 off the northern cape, and only the cook survived the night.
                Nobody was ever charged.
                """);
        assertEquals("C0 C0 K1", held.fates());
        assertEquals("0 2", held.origins());
        assertEquals(List.of(0), held.collation().fresh());
    }

    @Test
    void three_sentences_joined_are_all_changed() {
        Held held = Held.of(
                """
                The ferry sank in 1931.
                Only the cook survived.
                Nobody was ever charged with negligence.
                """, "The ferry sank in 1931, only the cook survived, and nobody was ever charged with negligence.");
        assertEquals("C0 C0 C0", held.fates());
    }

    @Test
    void a_sentence_split_goes_on_as_its_greater_part() {
        Held held = Held.of("""
                Nobody was ever charged.
                Only the cook survived, for the ferry sank in 1931 off the northern cape.
                """, """
                Nobody was ever charged.
                Only the cook survived.
                The ferry sank in 1931 off the northern cape.
                """);
        assertEquals("K0 C2", held.fates());
        assertEquals("0 1 1", held.origins());
        assertEquals(List.of(1, 2), held.collation().fresh());
    }

    @Test
    void a_list_whose_figures_all_changed_is_changed_in_order() {
        Held held = Held.of("""
                Turnips cost 3 crowns a sack.
                Barley costs 4 crowns a sack.
                Oats cost 5 crowns a sack.
                """, """
                Turnips cost 4 crowns a sack.
                Barley costs 5 crowns a sack.
                Oats cost 6 crowns a sack.
                """);
        assertEquals("C0 C1 C2", held.fates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plot %d was sold.", "Plot %d beside the northern railway station was sold to farmers."})
    void sentences_of_one_pattern_that_all_changed_are_changed_in_order(String pattern) {
        Collation collation = Collation.of(numbered(pattern, 0, 60), numbered(pattern, 60, 120));
        for (int at = 0; at < 60; at++) {
            assertEquals(Fate.CHANGED, collation.fate(at));
            assertEquals(at, collation.now(at).orElseThrow());
        }
    }

    private static List<Line> numbered(String pattern, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new Line(number, pattern.formatted(number)))
                .toList();
    }

    /** Last year's figure is this year's in the row below, and tells more than the year, which is everywhere. */
    @Test
    void rows_are_changed_in_order_though_figures_are_found_in_the_next() {
        List<Line> before = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            int year = 2018 + row;
            List<Line> known = List.of(new Line(0, "Snow fell in " + year), new Line(0, year + " was dry"));
            before.addAll(known);
            after.addAll(known);
        }
        String sentence = "In %d the northern railway carried %d tons of timber";
        for (int row = 0; row < 6; row++) {
            before.add(new Line(1, sentence.formatted(2018 + row, 30 + row)));
            after.add(new Line(1, sentence.formatted(2018 + row, 31 + row)));
        }
        Collation collation = Collation.of(before, after);
        for (int row = 12; row < 18; row++) assertEquals(row, collation.now(row).orElseThrow());
    }

    @Test
    void a_short_sentence_that_changed_is_found_at_either_end_of_much_that_is_new() {
        RandomEdits random = new RandomEdits(1);
        List<Line> before = new ArrayList<>(random.textWithoutRepeats(60));
        List<Line> after = new ArrayList<>(random.textWithoutRepeats(120));
        before.add(0, new Line(0, "Prices rose."));
        after.add(0, new Line(0, "Prices fell."));
        before.add(new Line(900, "Nobody complained."));
        after.add(new Line(900, "Somebody complained."));
        Collation collation = Collation.of(before, after);
        assertEquals(0, collation.now(0).orElseThrow());
        assertEquals(after.size() - 1, collation.now(before.size() - 1).orElseThrow());
    }

    @Test
    void the_most_alike_is_taken_though_another_stands_in_its_place() {
        Held held = Held.of("""
                The harbour of Lund was dredged in March by a crew of nine sailors from Holland.
                Two crowded ferries a day carry farmers and their cattle there.
                Its famous fish market opens shortly before sunrise every morning.
                """, """
                The harbour of Lund was dredged in autumn by a crew of nine convicts, not sailors.
                Two crowded ferries a day carry students and their cattle there.
                Its famous fish market opens shortly after sunrise every morning.
                The harbour of Lund was dredged in April by a crew of nine sailors from Holland.
                """);
        assertEquals("C3 C1 C2", held.fates());
        assertEquals("- 1 2 0", held.origins());
    }

    @Test
    void one_good_match_is_better_than_two_poor_ones() {
        assertEquals(
                "V C0",
                Held.of("Barley failed.\nBarley flourished.", "Barley has flourished.\nOats flourished.")
                        .fates());
    }

    @Test
    void a_sentence_that_only_said_the_same_again_is_not_joined() {
        Held held = Held.of("""
                The ferry sank off the northern cape at night.
                The ferry sank at night.
                """, "The ferry sank off the northern cape at night in 1931.");
        assertEquals("C0 V", held.fates());
    }

    @Test
    void of_nothing_everything_is_new_and_to_nothing_everything_vanishes() {
        Held begun = Held.of("", HARBOUR);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), begun.collation().fresh());
        assertEquals("- - - - - - -", begun.origins());
        assertEquals(Map.of(), begun.collation().passages());
        Held ended = Held.of(HARBOUR, "");
        assertEquals("V V V V V V V", ended.fates());
        assertEquals(List.of(), ended.collation().fresh());
        assertEquals(List.of(), Held.of("", "").collation().fresh());
    }

    @Test
    void blank_sentences_do_no_harm() {
        List<Line> blank = List.of(new Line(1, ""), new Line(1, " "), new Line(2, "—"));
        assertEquals("K0 K1 K2", Held.of(blank, blank).fates());
        assertEquals("V V V", Held.of(blank, List.of(new Line(1, "Words."))).fates());
    }

    @Test
    void a_sentence_that_is_not_there_has_no_fate() {
        Collation collation = Held.of("One.", "One.").collation();
        assertThrows(IndexOutOfBoundsException.class, () -> collation.fate(1));
        assertThrows(IndexOutOfBoundsException.class, () -> collation.was(-1));
    }
}

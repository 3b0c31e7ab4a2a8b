package stet.laying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.laying.Laying.Line;
import stet.laying.Laying.Sought;

class LayingTest {
    @Test
    void claims_find_the_words_they_rest_on_and_those_that_are_not_there_find_none() {
        assertEquals("""
                Ida Marlowe
                Port Wessel will raise its harbour tolls by 12 percent from January
                council backed the step with 17 votes to nine
                Rents for boathouses, by contrast, are to rise by only 3 percent
                Fishermen had asked for a freeze
                Northsea Link carried 412,000 passengers last year
                2019 it had carried 530,000
                Greta Holm, who runs the largest fish market in town
                keep this harbour alive," said Greta Holm
                -
                60 percent of residents oppose the higher tolls
                state will put $4.5 million into a new breakwater
                -
                Source: coastal-news.example
                -
                -""", String.join("\n", Texts.ENGLISH.quotes()));
    }

    @Test
    void german_claims_find_their_sentences() {
        assertEquals("""
                Die Stadtwerke Brückenau bauen bis 2028 ein neues Fernwärmenetz für 38,5 Millionen Euro.
                -
                Bislang heizen 62 Prozent der Haushalte mit Gas.
                In der Nachbarstadt Sommerfeld sind es 41 Prozent.
                Der Mieterbund fürchtet, dass die Nebenkosten um bis zu ein Drittel steigen.
                Im ersten Abschnitt werden 1.200 Gebäude angeschlossen, darunter das Krankenhaus und zwei Schulen.
                -""", String.join("\n", Texts.GERMAN.sentences()));
    }

    @Test
    void japanese_claims_find_their_sentences() {
        assertEquals("""
                青浜市は、来年4月に新しい図書館を開館すると発表した。
                建設費は約38億円で、市債でまかなう。
                -
                市長の高瀬ゆり氏は「町の居間にしたい」と述べた。
                市民団体の調査では、利用者の72％が夜間の開館を望んでいる。
                -""", String.join("\n", Texts.JAPANESE.sentences()));
    }

    @Test
    void of_two_sentences_with_the_same_figure_the_words_decide() {
        Retold retold = Retold.of(
                "en",
                """
                Bakeries in Ostrava raised their prices by 8 percent. Butchers raised wages by 8 percent.
                The weather stayed cold.
                """,
                "In bakeries of Ostrava bread has a price that is 8 % higher. Butchers now pay wages that are 8 % higher.",
                """
                1 | Butchers raised wages by 8 %. | Butchers now pay wages that are 8 % higher
                1 | Bakeries raised prices by 8 %. | a price that is 8 % higher
                """);
        assertEquals(
                List.of("Butchers raised wages by 8 percent", "Bakeries in Ostrava raised their prices by 8 percent"),
                retold.quotes());
    }

    @Test
    void a_sentence_with_the_opposite_figure_is_not_the_claims() {
        Retold retold = Retold.of(
                "en",
                "The survey found that 40 percent of farmers support the canal. In Tarnow 60 shops closed last winter.",
                "Of the farmers 60 % support the canal, the survey found.",
                "1 | 60 % of farmers support the canal. | 60 % support the canal");
        assertEquals(List.of("-"), retold.quotes());
    }

    @Test
    void a_name_alone_does_not_make_a_sentence_the_claims() {
        Retold retold = Retold.of("en", """
                The theatre of Lindhaven reopens on Friday. Anselm Kroy presented the programme for the coming winter to the subscribers.
                The roof was repaired at a cost of 90,000 euros. Heating comes from the river. The cloakroom is closed.
                """, """
                On Friday Lindhaven's theatre opens again. Anselm Kroy, its director, danced.
                Repairs of the roof cost 90,000 euros. The river gives heat. There is no cloakroom.
                """, """
                1 | Lindhaven's theatre reopens on Friday. | On Friday Lindhaven's theatre opens again
                1 | Anselm Kroy is the director. | Anselm Kroy, its director
                2 | The repairs cost 90,000 euros. | Repairs of the roof cost 90,000 euros
                """);
        assertEquals("-", retold.quotes().get(1));
        assertEquals(
                "The theatre of Lindhaven reopens on Friday.",
                retold.sentences().get(0));
    }

    @Test
    void words_that_stand_twice_are_lengthened_until_they_stand_once() {
        Retold retold = Retold.of(
                "en",
                "The red mill burned down. Nobody was hurt when the red mill burned down in 1911.",
                "The red mill burned down. Nobody was hurt when the red mill burned down in 1911.",
                "1 | The red mill burned down in 1911. | the red mill");
        assertEquals(List.of("the red mill"), retold.quotes());
        assertEquals(1, retold.laid().get(0).orElseThrow().line());
        Retold first = Retold.of(
                "en",
                "Today the red mill burned down. Nobody was hurt when the red mill burned down in 1911.",
                "Today the red mill burned down. Nobody was hurt when the red mill burned down in 1911.",
                "1 | The red mill burned down. | red mill burned down.");
        assertEquals(List.of("red mill burned down."), first.quotes());
        Retold more = Retold.of(
                "en",
                "Today the red mill burned down again. Nobody was hurt when the red mill burned down in 1911.",
                "Today the red mill burned down again. Nobody was hurt when the red mill burned down in 1911.",
                "1 | The mill burned down. | red mill burned down");
        assertEquals(List.of("red mill burned down again"), more.quotes());
    }

    @Test
    void a_sentence_that_stands_twice_is_no_place() {
        List<Line> text = List.of(new Line(1, "The old bridge is closed."), new Line(2, "The old bridge is closed."));
        Sought claim =
                new Sought("The old bridge is closed.", "bridge is closed", 1, "The old bridge is closed.", List.of());
        assertEquals(List.of(Optional.empty()), Laying.of(text, List.of(claim), "en"));
    }

    @Test
    void claims_about_something_else_find_nothing() {
        assertTrue(Texts.ENGLISH.with(Texts.GERMAN.text()).laid().stream().allMatch(Optional::isEmpty));
        assertTrue(Texts.GERMAN.with(Texts.ENGLISH.text()).laid().stream().allMatch(Optional::isEmpty));
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertEquals(List.of(), Laying.of(Texts.ENGLISH.text(), List.of(), "en"));
        assertTrue(Texts.ENGLISH.with(List.of()).laid().stream().allMatch(Optional::isEmpty));
        assertEquals(16, Texts.ENGLISH.with(List.of()).laid().size());
        Sought blank = new Sought("", "", 1, "", List.of());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                Laying.of(List.of(new Line(1, ""), new Line(1, "—")), List.of(blank, blank), null));
    }
}

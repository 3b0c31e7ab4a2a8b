package stet.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.text.Span;

class RedlineTest {
    private static final int TIMES = 2_000;

    /** The text with the words in brackets, those agreed, a later text, and whether it has them in their place. */
    static Stream<Row> rows() {
        return """
            It cost [6.8 billion] in May. | 7 billion | It cost 7 billion in May. | yes
            It cost [6.8 billion] in May. | 7 billion | It cost 6.8 billion in May. | no
            It cost [6.8 billion] in May. | 7 billion | It cost 6.9 billion in May. | no
            It cost [6.8 billion] in May. | 7 billion | In May, the paper says, it cost 7 billion at least. | yes
            It cost [6.8 billion] in May. | 7 billion | It cost 6.8 billion in May, not 7 billion. | no
            It cost [6.8 billion] in May. | 7 billion | It cost 17 billion in May. | no
            It cost [6.8 billion] in May. | 8 billion | It cost 6.8 billion in June. | no
            It cost [6.8 billion] in May. | 8 billion | It cost 9.8 billion in May. | no
            It cost [6.8 billion] in May. | about 6.8 billion | It cost 6.8 billion in May. | no
            It cost [6.8 billion] in May. | about 6.8 billion | It cost about 6.8 billion in May. | yes
            It cost [6.8 billion] in May. | about 6.8 billion | About 6.8 billion it cost in May. | no
            It cost [nearly 6.8 billion] in May. | 6.8 billion | It cost 6.8 billion in May. | yes
            It cost [nearly 6.8 billion] in May. | 6.8 billion | It cost nearly 6.8 billion in June. | no
            It cost [6.8 billion] and 6.8 billion. | 7 billion | It cost 7 billion and 6.8 billion. | yes
            It cost [6.8 billion] and 6.8 billion. | 7 billion | It cost 6.8 billion and 7 billion. | no
            It cost [6.8 billion] and 6.8 billion. | 7 billion | It cost 7 billion and 7 billion. | yes
            It cost 6.8 billion and [6.8 billion]. | about 6.8 billion | It cost 6.8 billion and about 6.8 billion. | yes
            It cost 6.8 billion and [6.8 billion]. | about 6.8 billion | It cost about 6.8 billion and 6.8 billion. | no
            He [allegedly ]stole it. | - | He stole it. | yes
            He [allegedly] stole it. | - | He stole it. | yes
            He [allegedly] stole it. | - | He stole it in May, they say. | yes
            He [allegedly] stole it. | - | He allegedly stole it in May. | no
            A [very] very good year. | - | A very good year. | yes
            He [allegedly] stole it. | - | - | yes
            It cost [6.8 billion] in May. | 7 billion | - | no
            It was "[6.8 billion]" then. | 7 billion | It was “7  billion” then. | yes
            It was [a "good" year]. | a “bad” year | It was a "bad" year. | yes
            Der [Bundes]tag stimmt zu. | Land | Der Landtag stimmt zu. | yes
            価格は[百万]円だった。 | 二百万 | 価格は二百万円だった。 | yes
            価格は[百万]円だった。 | 二百万 | 価格は百万円だった。 | no
            """.lines().map(Row::of);
    }

    private record Row(String text, String agreed, String later, boolean isDone) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ");
            return new Row(cells[0], empty(cells[1]), empty(cells[2]), cells[3].equals("yes"));
        }

        private static String empty(String cell) {
            return cell.equals("-") ? "" : cell;
        }

        Redline redline() {
            int start = text.indexOf('[');
            int end = text.indexOf(']') - 1;
            return new Redline(text.replace("[", "").replace("]", ""), new Span(start, end), agreed);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_later_text_has_the_words_in_their_place_or_not(Row row) {
        assertEquals(row.isDone(), row.redline().isDoneIn(row.later()));
    }

    @Test
    void words_within_those_that_are_asked_for_are_right_already() {
        Span billion = new Span(14, 25);
        String text = "It cost about 6.8 billion in May.";
        assertTrue(new Redline(text, billion, "about 6.8 billion").isDoneAlready());
        assertTrue(new Redline(text, billion, "about  6.8 billion in").isDoneAlready());
        assertFalse(new Redline(text, billion, "nearly 6.8 billion").isDoneAlready());
        assertFalse(new Redline(text, billion, "").isDoneAlready());
    }

    /** Few words, so that they come up often. */
    @Test
    void what_was_asked_for_is_always_done_and_what_was_left_alone_never() {
        Random random = new Random(7);
        for (int time = 0; time < TIMES; time++) {
            String before = words(random, 6);
            String now = words(random, 1 + random.nextInt(2));
            String behind = words(random, 6);
            String agreed = words(random, random.nextInt(3));
            String text = before + " " + now + " " + behind;
            Span place = new Span(before.length() + 1, before.length() + 1 + now.length());
            Redline redline = new Redline(text, place, agreed);
            if (now.equals(agreed) || redline.isDoneAlready()) continue;
            String told = text + " | " + now + " | " + agreed;
            assertTrue(redline.isDoneIn(before + " " + agreed + " " + behind), told);
            assertFalse(redline.isDoneIn(text), told);
            String other = words(random, 14);
            if (redline.isDoneIn(other)) assertTrue(other.contains(agreed), told + " | " + other);
        }
    }

    private static String words(Random random, int many) {
        List<String> known = List.of("a", "bb", "6.8", "of", "about");
        return IntStream.range(0, many)
                .mapToObj(word -> known.get(random.nextInt(known.size())))
                .collect(Collectors.joining(" "));
    }
}

package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.collation.Collation.Line;

class PassageTrailTest {
    private static final Line SHORT = new Line(7, "Short words.");
    private static final Line LONG = new Line(7, "A sentence that is a good deal longer than its neighbour.");
    private static final Line OTHER = new Line(-2, "Something else entirely is told here.");

    private static Map<Integer, Integer> passages(List<Line> before, List<Line> after) {
        return Collation.of(before, after).passages();
    }

    private static Line in(int passage, Line line) {
        return new Line(passage, line.words());
    }

    @Test
    void the_greater_part_of_a_split_passage_continues_it() {
        assertEquals(Map.of(2, 7), passages(List.of(SHORT, LONG), List.of(in(1, SHORT), in(2, LONG))));
        assertEquals(Map.of(1, 7), passages(List.of(LONG, SHORT), List.of(in(1, LONG), in(2, SHORT))));
    }

    @Test
    void of_equal_parts_the_first_does() {
        List<Line> before = List.of(new Line(1, "Aa bb."), new Line(1, "Cc dd."));
        assertEquals(Map.of(5, 1), passages(before, List.of(new Line(5, "Aa bb."), new Line(3, "Cc dd."))));
    }

    @Test
    void passages_joined_continue_the_greater() {
        assertEquals(Map.of(0, 7), passages(List.of(OTHER, LONG), List.of(in(0, OTHER), in(0, LONG))));
    }

    @Test
    void a_changed_sentence_carries_its_passage() {
        Line changed = new Line(4, "A sentence that is a good deal shorter than its neighbour.");
        assertEquals(Map.of(-2, -2, 4, 7), passages(List.of(OTHER, LONG), List.of(OTHER, changed)));
    }

    @Test
    void a_heading_with_other_words_is_new_even_in_its_place() {
        List<Line> before =
                List.of(new Line(1, OTHER.words()), new Line(2, "Ebb and flood"), new Line(3, LONG.words()));
        List<Line> after = List.of(new Line(1, OTHER.words()), new Line(2, "A quiet shore"), new Line(3, LONG.words()));
        assertEquals(Map.of(1, 1, 3, 3), passages(before, after));
    }

    @Test
    void a_sentence_that_wandered_into_a_passage_does_not_take_it_along() {
        List<Line> before = List.of(SHORT, LONG, OTHER);
        List<Line> after = List.of(LONG, OTHER, in(-2, SHORT));
        assertEquals(Map.of(7, 7, -2, -2), passages(before, after));
    }
}

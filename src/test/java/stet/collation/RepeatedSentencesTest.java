package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stet.collation.Collation.Line;

class RepeatedSentencesTest {
    private static final String SAME = "He declined to comment.";

    /** Twelve passages of a sentence of their own and the one that all have. */
    private static List<Line> twelve() {
        List<Line> lines = new ArrayList<>();
        for (int passage = 0; passage < 12; passage++) {
            lines.add(new Line(passage, "Witness number " + (char) ('A' + passage) + passage + " spoke."));
            lines.add(new Line(passage, SAME));
        }
        return lines;
    }

    private static List<Integer> vanished(Held held) {
        return IntStream.range(0, held.before().size())
                .filter(old -> held.collation().fate(old) == Fate.VANISHED)
                .boxed()
                .toList();
    }

    @Test
    void the_one_whose_neighbours_are_gone_vanishes() {
        for (int gone = 0; gone < 12; gone++) {
            List<Line> after = twelve();
            after.subList(2 * gone, 2 * gone + 2).clear();
            Held held = Held.of(twelve(), after);
            assertEquals(List.of(2 * gone, 2 * gone + 1), vanished(held));
            assertEquals(List.of(), held.collation().fresh());
        }
    }

    @Test
    void the_one_struck_beside_its_neighbour_vanishes() {
        for (int gone = 0; gone < 12; gone++) {
            List<Line> after = twelve();
            after.remove(2 * gone + 1);
            assertEquals(List.of(2 * gone + 1), vanished(Held.of(twelve(), after)));
        }
    }

    @Test
    void the_one_added_is_new() {
        List<Line> after = twelve();
        after.add(8, new Line(3, "Nobody had asked for that."));
        after.add(9, new Line(3, SAME));
        assertEquals(List.of(8, 9), Held.of(twelve(), after).collation().fresh());
    }

    @Test
    void one_that_changed_leaves_the_others_where_they_are() {
        List<Line> after = twelve();
        after.set(9, new Line(4, "He declined to comment yesterday."));
        Held held = Held.of(twelve(), after);
        assertEquals(List.of(9), held.collation().fresh());
        assertEquals(Fate.CHANGED, held.collation().fate(9));
        assertEquals(9, held.collation().now(9).orElseThrow());
    }

    @Test
    void each_stays_with_a_neighbour_that_changed() {
        List<Line> after = twelve();
        after.set(4, new Line(2, after.get(4).words().replace("spoke", "spoke up")));
        after.subList(6, 8).clear();
        assertEquals(List.of(6, 7), vanished(Held.of(twelve(), after)));
    }

    @Test
    void of_many_in_a_row_the_count_is_right() {
        for (int left = 0; left <= 12; left++) {
            List<Line> before = Collections.nCopies(12, new Line(1, SAME));
            Held held = Held.of(before, before.subList(0, left));
            assertEquals(12 - left, vanished(held).size());
            assertEquals(List.of(), held.collation().fresh());
        }
    }

    @Test
    void each_goes_with_the_passage_it_moved_with() {
        List<Line> after = twelve();
        Collections.rotate(after.subList(0, 8), 4);
        Held held = Held.of(twelve(), after);
        assertEquals(List.of(), held.collation().fresh());
        for (int old = 0; old < 8; old++) {
            assertEquals((old + 4) % 8, held.collation().now(old).orElseThrow());
        }
    }

    @Test
    void passages_of_boilerplate_in_hundreds_keep_their_order() {
        List<Line> before = new ArrayList<>();
        for (int passage = 0; passage < 400; passage++) {
            before.add(new Line(passage, "Plot " + passage + " was sold to a farmer from the north."));
            before.add(new Line(passage, SAME));
        }
        List<Line> after = new ArrayList<>(before);
        after.subList(300, 500).clear();
        Held held = Held.of(before, after);
        assertEquals(IntStream.range(300, 500).boxed().toList(), vanished(held));
        assertEquals(List.of(), held.collation().fresh());
    }
}

package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    @Test
    void what_is_kept_is_in_order_however_much_crosses_it() {
        Concordance found = new Concordance(4, 4);
        found.keep(new Match(0, 2, 1));
        found.change(new Match(1, 0, 1));
        found.change(new Match(2, 1, 1));
        found.move(new Match(3, 3, 1));
        assertEquals(List.of(2), found.inOrder().stream().map(Match::after).toList());
    }
}

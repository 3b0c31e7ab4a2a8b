package stet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void what_was_read_holds_until_the_history_has_another_length() {
        Remembered<Integer> remembered = new Remembered<>();
        AtomicInteger readings = new AtomicInteger();
        assertEquals(1, remembered.at(7, readings::incrementAndGet));
        assertEquals(1, remembered.at(7, readings::incrementAndGet));
        assertEquals(2, remembered.at(8, readings::incrementAndGet));
        assertEquals(2, remembered.at(8, readings::incrementAndGet));
    }

    /** A desk that was put back to a backup has a shorter history. */
    @Test
    void a_shorter_history_is_another_one() {
        Remembered<String> remembered = new Remembered<>();
        remembered.at(8, () -> "before");
        assertEquals("after", remembered.at(7, () -> "after"));
    }
}

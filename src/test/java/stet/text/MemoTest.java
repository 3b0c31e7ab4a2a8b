package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> asked = new ArrayList<>();
    private final Memo<String> memo = new Memo<>(this::find, 10);

    @Test
    void the_same_text_in_the_same_language_is_looked_at_once() {
        assertEquals(List.of("one en"), memo.of("one", "en"));
        assertEquals(List.of("one en"), memo.of("one", "en"));
        assertEquals(List.of("one de"), memo.of("one", "de"));
        assertEquals(List.of("one en", "one de"), asked);
    }

    @Test
    void what_was_not_asked_for_longest_is_forgotten_first() {
        for (String text : List.of("four", "five", "four", "seven", "five")) memo.of(text, "en");
        assertEquals(List.of("four en", "five en", "seven en", "five en"), asked);
    }

    @Test
    void a_text_that_is_too_long_to_remember_is_answered_all_the_same() {
        assertEquals(List.of("a long text of it en"), memo.of("a long text of it", "en"));
        assertEquals(List.of("one en"), memo.of("one", "en"));
        memo.of("one", "en");
        assertEquals(2, asked.size());
    }

    private List<String> find(String text, String language) {
        asked.add(text + " " + language);
        return List.of(text + " " + language);
    }
}

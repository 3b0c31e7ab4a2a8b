package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void what_is_drawn_is_seen() {
        for (String text : List.of(
                "a",
                "\u200Bé\u2060",
                "e\u0301",
                "日本",
                "—",
                "0",
                "𐌰",
                "\u0928\u093F",
                "😀",
                Character.toString(0x1FAE8))) {
            assertTrue(Visible.is(text), text);
        }
    }

    @Test
    void blanks_formats_controls_fillers_and_marks_upon_nothing_are_not() {
        assertFalse(Visible.is(null));
        for (String text : List.of(
                "",
                " \t\n",
                "\u00A0\u3000",
                "\u200B\u2060\uFEFF\u00AD",
                "\u202E\u2069",
                "\u0001",
                "\u0301\uFE0F",
                "\u3164\u2800",
                Character.toString(0xE0100) + Character.toString(0xE0FFF))) {
            assertFalse(Visible.is(text), text);
            assertEquals(0, Visible.length(text), text);
        }
    }

    @Test
    void a_text_is_as_long_as_it_is_read() {
        assertEquals(3, Visible.length(" a\u200B\u00A0 \n b\u2060 "));
        assertEquals(2, Visible.length("\u0928\u093F"));
        assertEquals(1, Visible.length("𐌰"));
    }
}

package stet.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WellFormedTest {
    @Test
    void wholePairsAndOtherControlsAreKept() {
        assertTrue(WellFormed.is(null));
        assertTrue(WellFormed.is(""));
        assertTrue(WellFormed.is("a\u0001\n\uffff😀"));
    }

    @Test
    void nulAndHalfPairsAreNot() {
        assertFalse(WellFormed.is("a\u0000b"));
        assertFalse(WellFormed.is("\ud800"));
        assertFalse(WellFormed.is("\udfff"));
        assertFalse(WellFormed.is("a\ud83d"));
        assertFalse(WellFormed.is("\ude00\ud83d"));
        assertFalse(WellFormed.is("\ud83da"));
    }
}

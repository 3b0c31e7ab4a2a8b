package stet.text.sentence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final String WRAPPED = """
            The harbour of the town was deepened in the spring, and Dr.
            Okafor, who had asked for it, said that larger ships would
            follow. The council did not believe it. Nobody had counted
            the ships before.""";

    @Test
    void aFilledParagraphIsWrapped() {
        assertTrue(HardWraps.in(WRAPPED));
        assertTrue(HardWraps.in("\n" + WRAPPED + "\n\n"));
        assertTrue(HardWraps.in(WRAPPED.replace("\n", " \r\n")));
    }

    @Test
    void aBreakThatWasNotForcedShows() {
        assertFalse(HardWraps.in(WRAPPED.replace("Okafor, who had asked for it, said", "Okafor said")));
        assertFalse(HardWraps.in(WRAPPED.replace("\nfollow.", "\n\nfollow.")));
        assertFalse(HardWraps.in(WRAPPED.replace("\nfollow.", "\n• follow.")));
        assertFalse(HardWraps.in("A headline over it all\n" + WRAPPED));
    }

    @Test
    void oneLineIsNotWrapped() {
        assertFalse(HardWraps.in(""));
        assertFalse(HardWraps.in("\n\n"));
        assertFalse(HardWraps.in("a".repeat(60)));
        assertFalse(HardWraps.in("a".repeat(60) + "\n"));
    }

    @Test
    void widthsFrom40To100CodePointsAreWrapped() {
        assertFalse(HardWraps.in("a".repeat(39) + "\nb"));
        assertTrue(HardWraps.in("a".repeat(40) + "\nb"));
        assertTrue(HardWraps.in("😀".repeat(100) + "\nb"));
        assertFalse(HardWraps.in("a".repeat(101) + "\nb"));
        assertFalse(HardWraps.in("b\n" + "a".repeat(300)));
    }

    @Test
    void aBreakIsForcedByOneLetterTooMany() {
        assertTrue(HardWraps.in("a".repeat(36) + " bcd\n" + "a".repeat(38) + "\nbc"));
        assertFalse(HardWraps.in("a".repeat(36) + " bcd\n" + "a".repeat(37) + "\nbc"));
    }

    @Test
    void withoutSpacesALineBreaksAtAnyLetter() {
        assertTrue(HardWraps.in("港".repeat(40) + "\n" + "船".repeat(40) + "\n船。"));
        assertFalse(HardWraps.in("港".repeat(32) + "\n" + "船".repeat(40) + "\n船。"));
    }
}

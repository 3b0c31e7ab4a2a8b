package stet.text.anchor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import stet.text.RandomText;

class EditSearchTest {
    @Test
    void countsAsTheTableOfAllPairsDoes() {
        RandomText.forAll(1_000, random -> {
            String pattern = letters(random, random.below(4) == 0 ? 200 : 70);
            String text = letters(random, 90);
            for (boolean anchored : new boolean[] {true, false}) {
                assertArrayEquals(table(pattern, text, anchored), new EditSearch(pattern).edits(text, anchored));
            }
        });
    }

    private static String letters(RandomText random, int most) {
        StringBuilder letters = new StringBuilder();
        for (int left = random.below(most + 1); left > 0; left--) letters.append((char) ('a' + random.below(4)));
        return letters.toString();
    }

    private static int[] table(String pattern, String text, boolean anchored) {
        int[] last = new int[text.length() + 1];
        for (int at = 0; anchored && at <= text.length(); at++) last[at] = at;
        for (int row = 1; row <= pattern.length(); row++) {
            int[] next = new int[last.length];
            next[0] = row;
            for (int at = 1; at < next.length; at++) {
                int replaced = last[at - 1] + (pattern.charAt(row - 1) == text.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(replaced, 1 + Math.min(last[at], next[at - 1]));
            }
            last = next;
        }
        return last;
    }
}

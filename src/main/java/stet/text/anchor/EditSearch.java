package stet.text.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many characters must be struck, added or replaced to make a pattern of what ends at each place of a text.
 *
 * <p>Bit-parallel: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
 * (1999), in blocks of 64 as by H. Hyyrö (2003); time is the text's length times the pattern's sixty-fourth.
 */
final class EditSearch {
    private final int length;
    private final int blocks;
    private final Map<Character, long[]> places = new HashMap<>();
    private final long[] nowhere;
    private final long[] up;
    private final long[] down;

    EditSearch(String pattern) {
        length = pattern.length();
        blocks = (length + 63) / 64;
        nowhere = new long[blocks];
        up = new long[blocks];
        down = new long[blocks];
        for (int at = 0; at < length; at++) {
            places.computeIfAbsent(pattern.charAt(at), letter -> new long[blocks])[at / 64] |= 1L << at;
        }
    }

    int length() {
        return length;
    }

    /**
     * The edits for every end, from 0 to the text's length; what is matched begins anywhere, or at the text's beginning
     * when {@code anchored}.
     */
    int[] edits(CharSequence text, boolean anchored) {
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
        int[] edits = new int[text.length() + 1];
        edits[0] = length;
        for (int at = 0; at < text.length(); at++) {
            long[] equal = places.getOrDefault(text.charAt(at), nowhere);
            int step = anchored ? 1 : 0;
            for (int block = 0; block < blocks; block++) step = advance(block, equal[block], step);
            edits[at + 1] = length == 0 ? (anchored ? at + 1 : 0) : edits[at] + step;
        }
        return edits;
    }

    /** One block by one character; in and out go the differences between this column and the last at its edges. */
    private int advance(int block, long equalHere, int in) {
        long equal = in < 0 ? equalHere | 1 : equalHere;
        long vertical = equalHere | down[block];
        long horizontal = (((equal & up[block]) + up[block]) ^ up[block]) | equal;
        long rises = down[block] | ~(horizontal | up[block]);
        long falls = up[block] & horizontal;
        long edge = 1L << (block == blocks - 1 ? length - 1 : 63);
        int out = (rises & edge) != 0 ? 1 : (falls & edge) != 0 ? -1 : 0;
        rises = rises << 1 | (in > 0 ? 1 : 0);
        falls = falls << 1 | (in < 0 ? 1 : 0);
        up[block] = falls | ~(vertical | rises);
        down[block] = rises & vertical;
        return out;
    }
}

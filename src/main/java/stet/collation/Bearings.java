package stet.collation;

import java.util.Collections;
import java.util.List;

/** Where in the later version a sentence of the earlier would stand, going by the last one before it that is known. */
final class Bearings {
    /** So many places are looked at of words that stand in many. */
    static final int MOST_PLACES = 32;

    private final int[] expected;

    /** From matches in reading order. */
    Bearings(List<Match> known, int size) {
        expected = new int[size];
        int next = 0;
        int shift = 0;
        for (int old = 0; old < size; old++) {
            if (next < known.size() && known.get(next).before() == old) {
                shift = known.get(next++).after() - old;
            }
            expected[old] = old + shift;
        }
    }

    /** How far a place is from there. */
    int distance(int old, int place) {
        return Math.abs(place - expected[old]);
    }

    /** Of places in order, those around where the sentence would stand. */
    List<Integer> nearest(List<Integer> places, int old) {
        if (places.size() <= MOST_PLACES) return places;
        int found = Collections.binarySearch(places, expected[old]);
        int middle = found < 0 ? -found - 1 : found;
        int start = Math.max(0, Math.min(middle - MOST_PLACES / 2, places.size() - MOST_PLACES));
        return places.subList(start, start + MOST_PLACES);
    }
}

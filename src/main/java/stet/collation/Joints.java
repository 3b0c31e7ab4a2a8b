package stet.collation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds what was joined to its neighbour: a sentence without counterpart, much of which is in what the neighbour became
 * and does not come from the neighbour. With the versions exchanged, finds what was split off.
 */
final class Joints {
    /** So much of it must be there. */
    private static final double HELD = 0.6;

    private static final double HELD_WEIGHT = 0.75;

    /** Takes the counterpart down. */
    interface Entry {
        void enter(int at, int counterpart);
    }

    private final Wording[] from;
    private final Wording[] into;
    private final IntUnaryOperator counterpart;
    private final IntPredicate isChanged;
    private final Map<Integer, Wording> rests = new HashMap<>();

    /** A counterpart below zero is none. */
    Joints(Wording[] from, Wording[] into, IntUnaryOperator counterpart, IntPredicate isChanged) {
        this.from = from;
        this.into = into;
        this.counterpart = counterpart;
        this.isChanged = isChanged;
    }

    void enter(Entry entry) {
        for (int at = 1; at < from.length; at++) join(at, at - 1, entry);
        for (int at = from.length - 2; at >= 0; at--) join(at, at + 1, entry);
    }

    private void join(int at, int neighbour, Entry entry) {
        if (counterpart.applyAsInt(at) >= 0 || !isChanged.test(neighbour)) return;
        int joined = counterpart.applyAsInt(neighbour);
        Wording rest = rests.computeIfAbsent(joined, key -> into[key].without(from[neighbour]));
        if (from[at].within(rest) < HELD || from[at].shared(rest) < HELD_WEIGHT) return;
        rests.put(joined, rest.without(from[at]));
        entry.enter(at, joined);
    }
}

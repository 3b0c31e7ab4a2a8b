package stet.collation;

/** How much of what stands around a sentence stands around another: what tells sentences of the same words apart. */
final class Neighbours {
    private static final int SAME_PASSAGE = 4;
    private static final int OTHER_PASSAGE = 2;

    private final Witness before;
    private final Witness after;
    private final Concordance known;

    /** Neighbours known to be changed are the same, too. */
    Neighbours(Witness before, Witness after, Concordance known) {
        this.before = before;
        this.after = after;
        this.known = known;
    }

    /** From 0 to 12. */
    int shared(int old, int now) {
        return shared(old, now, -1) + shared(old, now, 1);
    }

    private int shared(int old, int now, int step) {
        boolean edgeThen = isEdge(before, old, step);
        boolean edgeNow = isEdge(after, now, step);
        int edges = edgeThen == edgeNow ? 1 : 0;
        if (!isSame(old + step, now + step)) return edges;
        int near = edgeThen || edgeNow ? OTHER_PASSAGE : SAME_PASSAGE;
        int far = isSame(old + 2 * step, now + 2 * step) ? 1 : 0;
        return edges + near + far;
    }

    /** Both texts' ends are the same, too. */
    private boolean isSame(int old, int now) {
        if (!before.has(old) || !after.has(now)) return before.has(old) == after.has(now);
        return before.words(old) == after.words(now) || known.isChanged(old) && known.now(old) == now;
    }

    private static boolean isEdge(Witness witness, int at, int step) {
        return !witness.has(at + step) || witness.passage(at + step) != witness.passage(at);
    }
}

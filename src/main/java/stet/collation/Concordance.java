package stet.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which sentences have been found to be one, as far as the search has come. */
final class Concordance {
    /** Heavier than any number of changed sentences: what is kept is never given up for them. */
    private static final long FIRM = 1L << 32;

    private static final int NONE = -1;

    private final int[] now;
    private final int[] was;
    private final BitSet kept = new BitSet();
    private final BitSet moved = new BitSet();

    Concordance(int before, int after) {
        now = filled(before);
        was = filled(after);
    }

    private static int[] filled(int size) {
        int[] links = new int[size];
        Arrays.fill(links, NONE);
        return links;
    }

    void keep(Match match) {
        kept.set(match.before());
        change(match);
    }

    void move(Match match) {
        moved.set(match.before());
        change(match);
    }

    void change(Match match) {
        now[match.before()] = match.after();
        was[match.after()] = match.before();
    }

    /** The later sentence holds this one too, beside the one it was. */
    void joinInto(int old, int later) {
        now[old] = later;
    }

    /** The later sentence is split off this one, which went on as another. */
    void splitOff(int later, int old) {
        was[later] = old;
    }

    Fate fate(int old) {
        if (now[old] == NONE) return Fate.VANISHED;
        return kept.get(old) ? Fate.KEPT : moved.get(old) ? Fate.MOVED : Fate.CHANGED;
    }

    /** Not so for none. */
    boolean isChanged(int old) {
        return old >= 0 && fate(old) == Fate.CHANGED;
    }

    boolean hasChanges() {
        return IntStream.range(0, now.length).anyMatch(this::isChanged);
    }

    /** Negative for none. */
    int now(int old) {
        return now[old];
    }

    /** Negative for none. */
    int was(int later) {
        return was[later];
    }

    boolean isOpen(Match match) {
        return now[match.before()] == NONE && was[match.after()] == NONE;
    }

    List<Integer> lost() {
        return open(now);
    }

    List<Integer> unexplained() {
        return open(was);
    }

    private static List<Integer> open(int[] links) {
        return IntStream.range(0, links.length)
                .filter(at -> links[at] == NONE)
                .boxed()
                .toList();
    }

    /** What is kept, and what changed in its place among it; in reading order. */
    List<Match> inOrder() {
        List<Match> links = new ArrayList<>();
        for (int old = 0; old < now.length; old++) {
            if (now[old] != NONE && !moved.get(old)) links.add(new Match(old, now[old], kept.get(old) ? FIRM : 1));
        }
        return Chain.heaviest(links);
    }
}

package stet.collation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The heaviest of the rows of matches that cross no other: with equal weights, the longest common order.
 *
 * <p>The best row to end at each place is kept in a tree of prefixes (P. Fenwick, "A new data structure for cumulative
 * frequency tables", 1994), so time is the number of matches times the logarithm of the sentences.
 */
final class Chain {
    private final List<Match> matches;
    private final long[] sums;
    private final int[] previous;
    private final int[] tree;

    private Chain(List<Match> matches) {
        this.matches = matches;
        this.sums = new long[matches.size()];
        this.previous = new int[matches.size()];
        this.tree = new int[matches.stream().mapToInt(Match::after).max().orElse(0) + 2];
        Arrays.fill(tree, -1);
    }

    /** In reading order; each sentence at most once. */
    static List<Match> heaviest(List<Match> matches) {
        // Later places first: of two matches of one sentence neither then goes on from the other.
        Comparator<Match> order = Comparator.comparingInt(Match::before)
                .thenComparing(Comparator.comparingInt(Match::after).reversed());
        return new Chain(matches.stream().sorted(order).toList()).heaviest();
    }

    private List<Match> heaviest() {
        for (int at = 0; at < sums.length; at++) {
            previous[at] = best(matches.get(at).after());
            sums[at] = sum(previous[at]) + matches.get(at).weight();
            enter(at);
        }
        Deque<Match> chain = new ArrayDeque<>();
        for (int at = best(tree.length - 1); at >= 0; at = previous[at]) chain.addFirst(matches.get(at));
        return List.copyOf(chain);
    }

    /** The match that ends the heaviest row before a place; -1 when there is none. */
    private int best(int place) {
        int best = -1;
        for (int node = place; node > 0; node -= node & -node) {
            if (sum(tree[node]) > sum(best)) best = tree[node];
        }
        return best;
    }

    private void enter(int at) {
        for (int node = matches.get(at).after() + 1; node < tree.length; node += node & -node) {
            if (sums[at] > sum(tree[node])) tree[node] = at;
        }
    }

    private long sum(int at) {
        return at < 0 ? 0 : sums[at];
    }
}

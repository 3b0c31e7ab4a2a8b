package stet.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What stands in either version between two sentences whose counterparts are known, and has none yet. */
record Gap(List<Integer> before, List<Integer> after) {
    /** Of a wide gap, only so many ranks from its beginning or its end are compared. */
    private static final int WIDEST = 32;

    static List<Gap> of(Concordance found) {
        List<Match> known = found.inOrder();
        List<Gap> gaps = new ArrayList<>();
        for (int at = 0; at <= known.size(); at++) gaps.add(new Gap(new ArrayList<>(), new ArrayList<>()));
        int at = 0;
        for (int old : found.lost()) {
            while (at < known.size() && known.get(at).before() < old) at++;
            gaps.get(at).before.add(old);
        }
        at = 0;
        for (int later : found.unexplained()) {
            while (at < known.size() && known.get(at).after() < later) at++;
            gaps.get(at).after.add(later);
        }
        return gaps;
    }

    boolean isSingle() {
        return before.size() == 1 && after.size() == 1;
    }

    /** Those of like rank, counted from either end. */
    void eachPair(BiConsumer<Integer, Integer> pair) {
        int longer = after.size() - before.size();
        for (int rank = 0; rank < before.size(); rank++) {
            int from = Math.max(0, rank + Math.min(0, longer) - WIDEST);
            int to = Math.min(after.size() - 1, rank + Math.max(0, longer) + WIDEST);
            for (int there = from; there <= to; there++) {
                boolean fromStart = Math.abs(there - rank) <= WIDEST;
                boolean fromEnd = Math.abs(there - rank - longer) <= WIDEST;
                if (fromStart || fromEnd) pair.accept(before.get(rank), after.get(there));
            }
        }
    }
}

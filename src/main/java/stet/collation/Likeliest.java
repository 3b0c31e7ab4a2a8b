package stet.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the few sentences a sentence could have become by the rarest of its units, without trying all. */
final class Likeliest {
    private static final int MOST_UNITS = 12;
    private static final int MOST_CANDIDATES = 8;

    private final Map<Integer, List<Integer>> places = new HashMap<>();
    private final Bearings bearings;

    /** Among some sentences of the later version, given in order. */
    Likeliest(List<Integer> among, Wording[] wordings, Bearings bearings) {
        this.bearings = bearings;
        for (int later : among) {
            for (int unit : wordings[later].units()) {
                List<Integer> holding = places.computeIfAbsent(unit, key -> new ArrayList<>());
                if (holding.isEmpty() || holding.get(holding.size() - 1) != later) holding.add(later);
            }
        }
    }

    List<Integer> of(int old, Wording wording) {
        Map<Integer, Double> votes = new HashMap<>();
        rarest(wording)
                .forEach(unit -> bearings.nearest(places.get(unit), old)
                        .forEach(later -> votes.merge(later, wording.weight(unit), Double::sum)));
        Comparator<Map.Entry<Integer, Double>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return votes.entrySet().stream()
                .sorted(order.thenComparing(vote -> bearings.distance(old, vote.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Integer> rarest(Wording wording) {
        return Arrays.stream(wording.units())
                .distinct()
                .filter(places::containsKey)
                .boxed()
                .sorted(Comparator.comparingInt(unit -> places.get(unit).size()))
                .limit(MOST_UNITS)
                .toList();
    }
}

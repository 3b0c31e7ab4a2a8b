package stet.collation;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which passage goes on as which, by where the characters of its sentences come from. */
final class PassageTrail {
    private record Source(int passage, long characters) {}

    private PassageTrail() {}

    /** By later passage, in order; one that is new is left out. */
    static Map<Integer, Integer> of(Witness before, Witness after, Concordance found) {
        Map<Integer, Source> sources = new LinkedHashMap<>();
        inherited(before, after, found).forEach((passage, shares) -> sources.put(passage, most(shares)));
        Map<Integer, Integer> heirs = new HashMap<>();
        sources.forEach((passage, source) -> heirs.merge(source.passage(), passage, (first, next) -> {
            return sources.get(next).characters() > sources.get(first).characters() ? next : first;
        }));
        Map<Integer, Integer> trail = new LinkedHashMap<>();
        sources.forEach((passage, source) -> {
            if (heirs.get(source.passage()).equals(passage)) trail.put(passage, source.passage());
        });
        return Collections.unmodifiableMap(trail);
    }

    /** For each later passage, how many characters come from which. */
    private static Map<Integer, Map<Integer, Long>> inherited(Witness before, Witness after, Concordance found) {
        Map<Integer, Map<Integer, Long>> inherited = new LinkedHashMap<>();
        for (int later = 0; later < after.size(); later++) {
            if (found.was(later) < 0) continue;
            inherited
                    .computeIfAbsent(after.passage(later), key -> new LinkedHashMap<>())
                    .merge(before.passage(found.was(later)), (long) Math.max(1, after.length(later)), Long::sum);
        }
        return inherited;
    }

    private static Source most(Map<Integer, Long> shares) {
        Source most = new Source(0, 0);
        for (Map.Entry<Integer, Long> share : shares.entrySet()) {
            if (share.getValue() > most.characters()) most = new Source(share.getKey(), share.getValue());
        }
        return most;
    }
}

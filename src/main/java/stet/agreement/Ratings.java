package stet.agreement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.scale.Rating;

/** The ratings that occur, in the order of their scale; each as the newest version that has it words and values it. */
record Ratings(List<Rating> all) {
    static Ratings of(Collection<Reading> readings) {
        Set<String> given = readings.stream()
                .flatMap(reading -> Stream.of(reading.first(), reading.second()))
                .collect(Collectors.toSet());
        Map<String, Rating> newest = new LinkedHashMap<>();
        Rating.<Rating>list("from Rating r join fetch r.scale s order by s.scaleKey, s.version desc, r.position")
                .forEach(rating -> newest.putIfAbsent(rating.key(), rating));
        newest.keySet().retainAll(given);
        return new Ratings(List.copyOf(newest.values()));
    }

    List<String> keys() {
        return all.stream().map(Rating::key).toList();
    }

    /** The values of those that have one, as categories from the lowest on. */
    List<String> values() {
        return new TreeSet<>(byKey().values()).stream().map(String::valueOf).toList();
    }

    /** The two values of each reading, but of those where a rating has none. */
    List<List<String>> values(Collection<Reading> readings) {
        Map<String, Integer> byKey = byKey();
        return readings.stream()
                .filter(reading -> byKey.containsKey(reading.first()) && byKey.containsKey(reading.second()))
                .map(reading -> List.of(
                        byKey.get(reading.first()).toString(),
                        byKey.get(reading.second()).toString()))
                .toList();
    }

    private Map<String, Integer> byKey() {
        return all.stream()
                .filter(rating -> rating.value() != null)
                .collect(Collectors.toMap(Rating::key, Rating::value));
    }
}

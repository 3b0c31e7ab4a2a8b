package stet.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the sentences that stand in both versions word for word. */
final class SameWords {
    /** Words that could be matched in more ways are matched with the nearest only. */
    private static final int MOST_WAYS = 1_024;

    /** Above all that neighbours and length add up to, so that the longest common order wins, and they break ties. */
    private static final long ONE_MORE = 1L << 40;

    private static final int LONGEST = 255;

    private final Witness before;
    private final Witness after;
    private final Neighbours neighbours;
    private final Map<Integer, List<Integer>> then;
    private final Map<Integer, List<Integer>> now;

    /** Going by what is known already; by nothing at first. */
    SameWords(Witness before, Witness after, Concordance known) {
        this.before = before;
        this.after = after;
        this.neighbours = new Neighbours(before, after, known);
        this.then = before.places();
        this.now = after.places();
    }

    void enter(Concordance found) {
        kept().forEach(found::keep);
        then.forEach((words, places) -> moved(places, placesNow(words), found).forEach(match -> {
            if (found.isOpen(match)) found.move(match);
        }));
    }

    private List<Match> kept() {
        List<Match> matches = new ArrayList<>();
        then.forEach((words, places) -> {
            if (isManageable(places, placesNow(words))) addAll(places, placesNow(words), matches);
        });
        List<Match> kept = Chain.heaviest(matches);
        return addRepeated(kept, matches) ? Chain.heaviest(matches) : kept;
    }

    private boolean addRepeated(List<Match> kept, List<Match> matches) {
        Bearings bearings = new Bearings(kept, before.size());
        int few = matches.size();
        then.forEach((words, places) -> {
            if (isManageable(places, placesNow(words))) return;
            for (int old : places) addAll(List.of(old), bearings.nearest(placesNow(words), old), matches);
        });
        return matches.size() > few;
    }

    /** Those with most around them in common first, then in order. */
    private List<Match> moved(List<Integer> places, List<Integer> placesNow, Concordance found) {
        List<Integer> lost = places.stream().filter(old -> found.now(old) < 0).toList();
        List<Integer> unexplained =
                placesNow.stream().filter(later -> found.was(later) < 0).toList();
        List<Match> moved = new ArrayList<>();
        if (isManageable(lost, unexplained)) {
            addAll(lost, unexplained, moved);
            moved.sort(Comparator.comparingLong(Match::weight).reversed());
        } else {
            int both = Math.min(lost.size(), unexplained.size());
            for (int at = 0; at < both; at++) moved.add(match(lost.get(at), unexplained.get(at)));
        }
        return moved;
    }

    private List<Integer> placesNow(int words) {
        return now.getOrDefault(words, List.of());
    }

    private static boolean isManageable(List<Integer> places, List<Integer> placesNow) {
        return (long) places.size() * placesNow.size() <= MOST_WAYS;
    }

    private void addAll(List<Integer> places, List<Integer> placesNow, List<Match> matches) {
        for (int old : places) for (int later : placesNow) matches.add(match(old, later));
    }

    private Match match(int old, int later) {
        long tie = neighbours.shared(old, later) * (LONGEST + 1L) + Math.min(LONGEST, after.length(later));
        return new Match(old, later, ONE_MORE + tie);
    }
}

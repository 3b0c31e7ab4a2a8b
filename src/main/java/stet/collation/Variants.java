package stet.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the sentences whose words changed: sure ones anywhere first, then likely ones between what is known. */
final class Variants {
    /** So alike, and with so much in common, sentences are one wherever they stand. */
    private static final double SURE = 0.6;

    private static final double SURE_WEIGHT = 3;

    /** So alike, the only two sentences of a gap are one. */
    private static final double MODERATE = 0.42;

    /** So alike, two of the sentences of a gap are. */
    private static final double LIKELY = 0.45;

    /** Held to so much of it in the other, a sentence was extended, or the other shortened. */
    private static final double HELD = 0.8;

    /** But a heading whose words are in the sentence below it is less like it than this. */
    private static final double HELD_LIKENESS = 0.3;

    /** Beside a counterpart that is much more alike, a lesser one is none. */
    private static final double NEXT_TO_BEST = 0.8;

    private final Wording[] before;
    private final Wording[] after;
    private final Concordance found;

    Variants(Wording[] before, Wording[] after, Concordance found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    void enter() {
        List<Match> sure = nextToBest(sure());
        Chain.heaviest(sure).forEach(found::change);
        sure.stream()
                .sorted(Comparator.comparingLong(Match::weight).reversed())
                .filter(found::isOpen)
                .forEach(found::change);
        Chain.heaviest(likely()).forEach(found::change);
        new Joints(before, after, found::now, found::isChanged).enter(found::joinInto);
        new Joints(after, before, found::was, later -> found.isChanged(found.was(later))).enter(found::splitOff);
    }

    private List<Match> sure() {
        Likeliest likeliest = new Likeliest(found.unexplained(), after, new Bearings(found.inOrder(), before.length));
        List<Match> sure = new ArrayList<>();
        for (int old : found.lost()) {
            for (int later : likeliest.of(old, before[old])) {
                double likeness = before[old].likeness(after[later]);
                if (likeness >= SURE && before[old].shared(after[later]) >= SURE_WEIGHT) {
                    sure.add(Match.alike(old, later, likeness));
                }
            }
        }
        return sure;
    }

    private List<Match> nextToBest(List<Match> matches) {
        long[] bestThen = new long[before.length];
        long[] bestNow = new long[after.length];
        for (Match match : matches) {
            bestThen[match.before()] = Math.max(bestThen[match.before()], match.weight());
            bestNow[match.after()] = Math.max(bestNow[match.after()], match.weight());
        }
        return matches.stream()
                .filter(match -> match.weight()
                        >= NEXT_TO_BEST * NEXT_TO_BEST * Math.max(bestThen[match.before()], bestNow[match.after()]))
                .toList();
    }

    private List<Match> likely() {
        List<Match> likely = new ArrayList<>();
        for (Gap gap : Gap.of(found)) {
            double needed = gap.isSingle() ? MODERATE : LIKELY;
            gap.eachPair((old, later) -> {
                double likeness = likenessInGap(before[old], after[later]);
                if (likeness >= needed) likely.add(Match.alike(old, later, likeness));
            });
        }
        return likely;
    }

    private static double likenessInGap(Wording then, Wording now) {
        double likeness = then.likeness(now);
        Wording shorter = then.weight() < now.weight() ? then : now;
        boolean isHeld = likeness >= HELD_LIKENESS
                && shorter.weight() >= 1
                && shorter.within(shorter == then ? now : then) >= HELD;
        return isHeld ? Math.max(likeness, LIKELY) : likeness;
    }
}

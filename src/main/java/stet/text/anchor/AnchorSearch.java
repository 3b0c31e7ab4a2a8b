package stet.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import stet.text.Graphemes;
import stet.text.Plain;
import stet.text.PlainText;
import stet.text.Span;
import stet.text.anchor.Anchoring.Way;

/** One anchor looked for in one text. */
final class AnchorSearch {
    /** Of more places only the nearest are weighed. */
    private static final int MOST_PLACES = 4_000;

    /** A quote shorter than this can look like anything, so what stands around must be alike, too. */
    private static final int TELLING = 24;

    private static final double ALIKE = 0.6;
    private static final double CLOSE = 0.02;

    /** The share of what stands around in a score and in the confidence. */
    private static final double AROUND = 0.25;

    private record Place(Span span, double words, double around) {
        double score() {
            return words * (1 - AROUND + AROUND * around);
        }
    }

    private final Anchor anchor;
    private final Ground ground;
    private final Surroundings surroundings;
    private final String plain;
    private final int expected;

    AnchorSearch(Anchor anchor, Ground ground) {
        this.anchor = anchor;
        this.ground = ground;
        this.surroundings = new Surroundings(anchor.prefix(), anchor.suffix());
        this.plain = Plain.normalised(anchor.exact());
        this.expected = ground.offset(anchor.start());
    }

    Optional<Anchoring> found() {
        return inPlace()
                .or(this::amidTheSame)
                .or(this::verbatim)
                .or(this::typeset)
                .or(this::fuzzy);
    }

    private Optional<Anchoring> inPlace() {
        String text = ground.text();
        int end = expected + anchor.exact().length();
        int before = expected - anchor.prefix().length();
        boolean same = text.startsWith(anchor.exact(), expected)
                && text.startsWith(anchor.prefix(), before)
                && text.startsWith(anchor.suffix(), end);
        return same ? Optional.of(new Anchoring(Way.IN_PLACE, new Span(expected, end), 1)) : Optional.empty();
    }

    /** Where the words stand with all that stood around them: most anchors, and found without weighing. */
    private Optional<Anchoring> amidTheSame() {
        if (anchor.prefix().isEmpty() && anchor.suffix().isEmpty()) return Optional.empty();
        int lead = anchor.prefix().length();
        int[] all = ground.verbatim(anchor.prefix() + anchor.exact() + anchor.suffix());
        return anchor.exact().isEmpty() && all.length != 1
                ? Optional.empty()
                : best(Way.MOVED, places(all, expected - lead, at -> new Place(exact(at + lead), 1, 1)));
    }

    private Optional<Anchoring> verbatim() {
        return best(Way.MOVED, places(ground.verbatim(anchor.exact()), expected, at -> weighed(exact(at), 1)));
    }

    private Optional<Anchoring> typeset() {
        if (plain.isEmpty()) return Optional.empty();
        int near = ground.plainAt(expected);
        return best(Way.TYPESET, places(ground.typeset(plain), near, at -> weighed(original(at), 1)));
    }

    private Optional<Anchoring> fuzzy() {
        if (plain.isEmpty()) return Optional.empty();
        Lookalikes lookalikes = new Lookalikes(
                ground,
                PlainText.of(anchor.prefix()).text(),
                plain,
                PlainText.of(anchor.suffix()).text());
        List<Place> places = new ArrayList<>();
        for (Lookalikes.Lookalike lookalike : lookalikes.near(ground.plainAt(expected))) {
            Span span = Graphemes.whole(ground.text(), ground.original(lookalike.span()));
            Place place = weighed(span, 1 - (double) lookalike.edits() / plain.length());
            if (plain.length() >= TELLING || place.around() >= ALIKE) places.add(place);
        }
        return best(Way.FUZZY, places);
    }

    private Span exact(int at) {
        return new Span(at, at + anchor.exact().length());
    }

    private Span original(int plainAt) {
        return ground.original(new Span(plainAt, plainAt + plain.length()));
    }

    private Place weighed(Span span, double words) {
        return new Place(span, words, surroundings.likeness(ground, span));
    }

    private static List<Place> places(int[] sorted, int near, IntFunction<Place> place) {
        int found = Arrays.binarySearch(sorted, near);
        int middle = found < 0 ? -found - 1 : found;
        int from = Math.max(0, Math.min(middle - MOST_PLACES / 2, sorted.length - MOST_PLACES));
        int to = Math.min(sorted.length, from + MOST_PLACES);
        return IntStream.range(from, to).mapToObj(at -> place.apply(sorted[at])).toList();
    }

    /** The likeliest; of equals the nearest. */
    private Optional<Anchoring> best(Way way, List<Place> places) {
        List<Place> ranked = places.stream()
                .sorted(Comparator.comparingDouble((Place place) -> -place.score())
                        .thenComparingInt(place -> Math.abs(place.span().start() - expected)))
                .limit(2)
                .toList();
        if (ranked.isEmpty()) return Optional.empty();
        Place best = ranked.get(0);
        boolean contested = ranked.size() > 1
                && best.score() - ranked.get(1).score() < CLOSE
                && !best.span().overlaps(ranked.get(1).span());
        double confidence = contested ? best.score() / 2 : best.score();
        boolean stayed = way == Way.MOVED && best.span().start() == expected;
        return Optional.of(new Anchoring(stayed ? Way.IN_PLACE : way, best.span(), confidence));
    }
}

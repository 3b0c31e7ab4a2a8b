package stet.text.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import stet.text.CodePoints;
import stet.text.Span;

/**
 * Finds stretches of a text that differ from a quote in at most a quarter of its characters.
 *
 * <p>The quote's rarest trigrams vote for where it would begin; only the {@value #MOST_PLACES} places with most votes
 * are compared, so time grows with the text and the quote but never with both multiplied.
 */
final class Lookalikes {
    static final double MOST_EDITS = 0.25;

    private static final int MOST_SEEDS = 96;
    private static final int MOST_OF_A_SEED = 4_096;
    private static final int MOST_PLACES = 8;
    private static final int LONGEST = 20_000;

    /** Of the plain text, with the edits that part it from the quote. */
    record Lookalike(Span span, int edits) {}

    private final Ground ground;
    private final String plain;
    private final String quote;
    private final String padded;
    private final int padding;
    private final int most;

    /** All but the ground normalised. */
    Lookalikes(Ground ground, String prefix, String quote, String suffix) {
        this.ground = ground;
        this.plain = ground.plain();
        this.quote = quote;
        this.padded = prefix + quote + suffix;
        this.padding = prefix.length();
        this.most = (int) (quote.length() * MOST_EDITS);
    }

    /** The best of each place; none for a quote that is shorter than four characters or longer than 20,000. */
    List<Lookalike> near(int expected) {
        if (most == 0 || quote.length() > LONGEST) return List.of();
        EditSearch forwards = new EditSearch(quote);
        EditSearch backwards = new EditSearch(reversed(quote));
        List<Lookalike> found = new ArrayList<>();
        for (Span place : places(expected)) compare(place, forwards, backwards, found);
        return found.stream().distinct().toList();
    }

    private List<Span> places(int expected) {
        int width = Math.max(8, most);
        int[] votes = new int[(plain.length() + padded.length()) / width + 3];
        for (int seed : seeds()) {
            for (int which = ground.plainTrigrams().count(padded, seed) - 1; which >= 0; which--) {
                votes[(ground.plainTrigrams().place(padded, seed, which) - seed + padded.length()) / width]++;
            }
        }
        List<Span> places = new ArrayList<>();
        places.add(place(expected - padding - width, 2 * width));
        for (int strip : elected(votes)) places.add(place(strip * width - padded.length(), 2 * width));
        return places;
    }

    /** The rarest trigrams that occur at all. */
    private int[] seeds() {
        return IntStream.rangeClosed(0, padded.length() - 3)
                .filter(at -> ground.plainTrigrams().count(padded, at) > 0)
                .filter(at -> ground.plainTrigrams().count(padded, at) <= MOST_OF_A_SEED)
                .boxed()
                .sorted(Comparator.comparingInt(at -> ground.plainTrigrams().count(padded, at)))
                .limit(MOST_SEEDS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Strips with most votes, a neighbour's counted in, for a quote with words added lies across two. */
    private static int[] elected(int[] votes) {
        return IntStream.range(0, votes.length - 1)
                .filter(strip -> votes[strip] + votes[strip + 1] > 1)
                .boxed()
                .sorted(Comparator.comparingInt(strip -> -votes[strip] - votes[strip + 1]))
                .limit(MOST_PLACES)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where a quote must lie whose padding begins in a strip of diagonals. */
    private Span place(int from, int width) {
        int start = Math.min(plain.length(), Math.max(0, from + padding - most));
        int end = Math.min(plain.length(), Math.max(start, from + width + padding + quote.length() + most));
        return new Span(start, end);
    }

    private void compare(Span place, EditSearch forwards, EditSearch backwards, List<Lookalike> found) {
        int[] toEnd = forwards.edits(place.in(plain), false);
        int edits = IntStream.of(toEnd).min().orElseThrow();
        if (edits > most) return;
        int end = place.start() + best(toEnd, edits, at -> isCleanEnd(place.start() + at));
        int from = Math.max(place.start(), end - quote.length() - most);
        int[] toStart = backwards.edits(reversed(plain.substring(from, end)), true);
        int start = end - best(toStart, edits, at -> isCleanStart(end - at));
        if (start < end) found.add(new Lookalike(new Span(start, end), edits));
    }

    /** Of the ends with the fewest edits the farthest, if possible one that cuts no word. */
    private static int best(int[] edits, int fewest, IntPredicate isClean) {
        int[] ends = IntStream.range(0, edits.length)
                .filter(at -> edits[at] == fewest)
                .toArray();
        return IntStream.of(ends)
                .filter(isClean)
                .max()
                .orElseGet(() -> IntStream.of(ends).max().orElseThrow());
    }

    private boolean isCleanEnd(int at) {
        return at > 0 && plain.charAt(at - 1) != ' ' && !cutsWord(at);
    }

    private boolean isCleanStart(int at) {
        return at < plain.length() && plain.charAt(at) != ' ' && !cutsWord(at);
    }

    private boolean cutsWord(int at) {
        return at > 0 && at < plain.length() && isOfWord(plain.charAt(at - 1)) && isOfWord(plain.charAt(at));
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || CodePoints.isMark(unit);
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int at = text.length() - 1; at >= 0; at--) reversed.append(text.charAt(at));
        return reversed.toString();
    }
}

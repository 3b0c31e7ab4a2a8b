package stet.laying;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.laying.Laying.Line;
import stet.text.Graphemes;
import stet.text.Span;
import stet.text.anchor.Ground;
import stet.text.anchor.Occurrences;

/** All lines as one text, in which a quote must occur only once. */
final class WholeText {
    /** Words of a line; the marks between them come along when words on both sides do. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]|[\\p{L}\\p{M}\\p{Nd}]++(?:['’.,-][\\p{L}\\p{M}\\p{Nd}]++)*+|\\p{Sc}|[%％]");

    /** Words of one line, and where. */
    record Piece(int line, Span words) {}

    private final List<Line> lines;
    private final int[] starts;
    private final Ground ground;

    WholeText(List<Line> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < starts.length; line++) {
            starts[line] = text.length();
            text.append(lines.get(line).words()).append('\n');
        }
        this.ground = new Ground(text.toString());
    }

    /** Where words stand amid others; those that run over the end of a line are left out. */
    List<Piece> amid(String words, String before, String behind) {
        return Occurrences.of(ground, words, before, behind).meant().stream()
                .map(this::piece)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The span lengthened by whole words of its line until it occurs once; empty when not even the line does. */
    Optional<Span> once(int line, Span span) {
        String words = lines.get(line).words();
        Span all = new Span(0, words.length());
        if (!isOnce(words)) return Optional.empty();
        Span longer = Graphemes.whole(words, span);
        boolean behindNext = true;
        while (!isOnce(longer.in(words)) && !longer.equals(all)) {
            int start = longer.start();
            int end = longer.end();
            if (end < all.end() && (behindNext || start == 0)) {
                end = endOfNext(words, end);
            } else {
                start = startOfLast(words, start);
            }
            longer = Graphemes.whole(words, new Span(start, end));
            behindNext = !behindNext;
        }
        return Optional.of(longer);
    }

    private boolean isOnce(String words) {
        return Occurrences.of(ground, words, null, null).all().size() == 1;
    }

    private Optional<Piece> piece(Span found) {
        int at = Arrays.binarySearch(starts, found.start());
        int line = at >= 0 ? at : -at - 2;
        int end = found.end() - starts[line];
        return end > lines.get(line).words().length()
                ? Optional.empty()
                : Optional.of(new Piece(line, new Span(found.start() - starts[line], end)));
    }

    private static int endOfNext(String words, int from) {
        Matcher word = WORD.matcher(words).region(from, words.length());
        return word.find() ? word.end() : words.length();
    }

    private static int startOfLast(String words, int to) {
        Matcher word = WORD.matcher(words).region(0, to);
        int start = 0;
        while (word.find()) start = word.start();
        return start;
    }
}

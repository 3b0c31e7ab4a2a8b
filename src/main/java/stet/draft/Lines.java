package stet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a text that follow each other, none of them blank. */
final class Lines {
    /** Nobody wraps narrower, and wider lines are not wrapped. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /** A line by where its words begin and end. */
    private record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String text;
    private final List<Line> lines;

    Lines(String text) {
        this(text, new ArrayList<>());
    }

    private Lines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** False, and nothing is added, where the line is blank. */
    boolean add(int start, int end) {
        int first = Blanks.start(text, start, end);
        if (first == end) return false;
        lines.add(new Line(first, Blanks.end(text, first, end)));
        return true;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int count() {
        return lines.size();
    }

    int start() {
        return lines.get(0).start();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }

    String words() {
        return text.substring(start(), end());
    }

    Stream<Lines> each() {
        return lines.stream().map(line -> new Lines(text, List.of(line)));
    }

    /** Whether every break was forced: the next line's first word had no more room. */
    boolean areWrapped() {
        int longest = lines.stream().mapToInt(Line::length).max().orElse(0);
        return lines.size() > 1
                && longest >= NARROWEST
                && longest <= WIDEST
                && IntStream.range(1, lines.size())
                        .allMatch(next -> lines.get(next - 1).length() + 1 + firstWord(lines.get(next)) > longest);
    }

    /** Whether a line ends within a sentence: lines that are whole sentences only happen to be of one length. */
    boolean breakSentences() {
        return lines.stream()
                .limit(lines.size() - 1L)
                .anyMatch(line -> !Wording.isClosed(text.substring(line.start(), line.end())));
    }

    private int firstWord(Line line) {
        int at = line.start();
        while (at < line.end() && !Blanks.isBlank(text.charAt(at))) at++;
        return at - line.start();
    }
}

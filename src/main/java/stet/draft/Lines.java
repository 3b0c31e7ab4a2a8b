package stet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.text.sentence.HardWraps;

/** Lines of a text that follow each other, none of them blank. */
final class Lines {
    /** A line by where its words begin and end. */
    private record Line(int start, int end) {}

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

    /** Whether every break was forced by the width. */
    boolean areWrapped() {
        return HardWraps.in(words());
    }

    /** Whether a line ends within a sentence: lines that are whole sentences only happen to be of one length. */
    boolean breakSentences() {
        return lines.stream()
                .limit(lines.size() - 1L)
                .anyMatch(line -> !Wording.isClosed(text.substring(line.start(), line.end())));
    }
}

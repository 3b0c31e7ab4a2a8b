package stet.laying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.laying.Laying.Found;
import stet.laying.Laying.Line;
import stet.laying.Laying.Sought;
import stet.text.sentence.Sentences;

/** A text, and a pack that retells it: one passage a line, and claims as {@code passage | statement | quote}. */
record Retold(String language, List<Line> text, List<Sought> claims) {
    static Retold of(String language, String article, String passages, String claims) {
        List<String> told = passages.strip().lines().toList();
        return new Retold(
                language,
                lines(language, article),
                claims.strip()
                        .lines()
                        .map(line -> sought(told, line.split(" \\| ")))
                        .toList());
    }

    static List<Line> lines(String language, String article) {
        List<Line> lines = new ArrayList<>();
        int passage = 0;
        for (String paragraph : article.strip().split("\n+")) {
            int number = ++passage;
            Sentences.of(paragraph, language).forEach(span -> lines.add(new Line(number, span.in(paragraph))));
        }
        return lines;
    }

    private static Sought sought(List<String> told, String[] cells) {
        int passage = Integer.parseInt(cells[0].strip());
        return new Sought(cells[1].strip(), cells[2].strip(), passage, told.get(passage - 1), List.of());
    }

    Retold with(List<Line> otherText) {
        return new Retold(language, otherText, claims);
    }

    List<Optional<Found>> laid() {
        return Laying.of(text, claims, language);
    }

    /** For each claim the words of its line, or a dash. */
    List<String> sentences() {
        return laid().stream()
                .map(found -> found.map(there -> text.get(there.line()).words()).orElse("-"))
                .toList();
    }

    /** For each claim the words it was found to rest on, or a dash. */
    List<String> quotes() {
        return laid().stream()
                .map(found -> found.map(
                                there -> there.words().in(text.get(there.line()).words()))
                        .orElse("-"))
                .toList();
    }

    Stream<Sought> verbatim() {
        return text.stream()
                .map(line -> new Sought(line.words(), line.words(), line.passage(), passage(line), List.of()));
    }

    private String passage(Line line) {
        return String.join(
                language.equals("ja") ? "" : " ",
                text.stream()
                        .filter(other -> other.passage() == line.passage())
                        .map(Line::words)
                        .toList());
    }
}

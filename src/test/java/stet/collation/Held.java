package stet.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.collation.Collation.Line;

/** Two texts held against each other as tests write them: a sentence a line, an empty line between passages. */
record Held(List<Line> before, List<Line> after, Collation collation) {
    static Held of(String before, String after) {
        return of(lines(before), lines(after));
    }

    static Held of(List<Line> before, List<Line> after) {
        return new Held(before, after, Collation.of(before, after));
    }

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int passage = 1;
        for (String line : text.split("\n")) {
            if (line.isBlank()) {
                passage++;
            } else {
                lines.add(new Line(passage, line));
            }
        }
        return text.isBlank() ? List.of() : lines;
    }

    /** For each old sentence the first letter of its fate, and where it is now: {@code K0 C2 V}. */
    String fates() {
        return IntStream.range(0, before.size())
                .mapToObj(old -> collation.fate(old).name().charAt(0)
                        + (collation.now(old).isPresent()
                                ? "" + collation.now(old).getAsInt()
                                : ""))
                .collect(Collectors.joining(" "));
    }

    /** For each new sentence where it was; a dash where it was nowhere. */
    String origins() {
        return IntStream.range(0, after.size())
                .mapToObj(later -> collation.was(later).isPresent()
                        ? "" + collation.was(later).getAsInt()
                        : "-")
                .collect(Collectors.joining(" "));
    }
}

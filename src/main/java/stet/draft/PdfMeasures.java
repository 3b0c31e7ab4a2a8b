package stet.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is usual in a PDF. */
final class PdfMeasures {
    /** So many times the usual distance between lines is more than that. */
    static final float ROOMY = 1.35f;

    private static final int EDGE = 2;

    private PdfMeasures() {}

    /** The size of type in which half of its letters are set at most. */
    static float usualSize(List<PdfLine> lines) {
        List<PdfLine> bySize =
                lines.stream().sorted(Comparator.comparing(PdfLine::size)).toList();
        long half = lines.stream().mapToLong(line -> line.words().length()).sum() / 2;
        long sum = 0;
        for (PdfLine line : bySize) {
            sum += line.words().length();
            if (sum >= half) return Math.max(line.size(), 1);
        }
        return 1;
    }

    /** The distance from line to line within a text of this size. */
    static float usualLeading(List<PdfLine> lines, float size) {
        List<Float> distances = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).page() == lines.get(at - 1).page())
                .mapToObj(at -> lines.get(at).y() - lines.get(at - 1).y())
                .filter(down -> down > size / 2 && down < 3 * size)
                .sorted()
                .toList();
        return distances.isEmpty() ? 1.2f * size : distances.get((distances.size() - 1) / 2);
    }

    static float right(List<PdfLine> paragraph) {
        return (float) paragraph.stream().mapToDouble(PdfLine::end).max().orElse(0);
    }

    /** The uppermost and the lowest lines of a page. */
    static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> down =
                page.stream().sorted(Comparator.comparing(PdfLine::y)).toList();
        int edge = Math.min(EDGE, down.size() / 2);
        return Stream.concat(down.stream().limit(edge), down.stream().skip(down.size() - edge))
                .toList();
    }
}

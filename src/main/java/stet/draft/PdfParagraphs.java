package stet.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.article.PassageText.Kind;

/** Puts the lines of a PDF together to paragraphs, and tells headings, running heads and page numbers from the text. */
final class PdfParagraphs {
    private static final float LARGER = 1.15f;
    private static final int LONGEST_HEADING = 200;

    private final List<PdfLine> lines;
    private final Galley galley;
    private final PdfWords words;
    private final Set<PdfLine> furniture = new HashSet<>();
    private final List<PdfLine> paragraph = new ArrayList<>();

    /** Running heads that stand between the pages of a paragraph. */
    private final List<PdfLine> between = new ArrayList<>();

    private final float size;
    private final float leading;
    private float largest;

    PdfParagraphs(List<PdfLine> lines, Galley galley) {
        this.lines = lines;
        this.galley = galley;
        this.words = new PdfWords(lines);
        this.size = PdfMeasures.usualSize(lines);
        this.leading = PdfMeasures.usualLeading(lines, size);
    }

    void read() {
        findFurniture();
        int page = lines.get(0).page();
        largest = (float) lines.stream()
                .filter(line -> line.page() == page && !furniture.contains(line))
                .mapToDouble(PdfLine::size)
                .max()
                .orElse(0);
        for (PdfLine line : lines) {
            if (furniture.contains(line)) {
                between.add(line);
                if (paragraph.isEmpty()) end();
            } else {
                if (!paragraph.isEmpty() && !continues(line)) end();
                paragraph.add(line);
            }
        }
        end();
    }

    private boolean continues(PdfLine line) {
        PdfLine before = paragraph.get(paragraph.size() - 1);
        if (!line.isAsLargeAs(before) || line.isBold() != before.isBold() && paragraph.size() == 1) return false;
        boolean isClosed = Wording.isClosed(before.words());
        float down = line.y() - before.y();
        if (line.page() != before.page() || down < -line.size()) {
            return !isClosed && line.size() < size * LARGER;
        }
        if (down > PdfMeasures.ROOMY * Math.max(leading * line.size() / size, line.size())) return false;
        if (isClosed && before.end() < PdfMeasures.right(paragraph) - 4 * line.size()) return false;
        boolean isIndented = line.x() > before.x() + line.size() / 2 && line.x() < before.x() + 6 * line.size();
        return !isIndented || !isClosed;
    }

    private void end() {
        if (!paragraph.isEmpty()) galley.set(kind(), words.joined(paragraph));
        between.forEach(line -> galley.set(Kind.FURNITURE, line.words()));
        paragraph.clear();
        between.clear();
    }

    private Kind kind() {
        PdfLine first = paragraph.get(0);
        int length = paragraph.stream().mapToInt(line -> line.words().length()).sum();
        if (length > LONGEST_HEADING) return Kind.PARAGRAPH;
        boolean isFirstPage = first.page() == lines.get(0).page();
        if (isFirstPage && first.size() >= largest && first.size() >= size * LARGER) {
            largest = Float.MAX_VALUE;
            return Kind.HEADLINE;
        }
        boolean isSet = first.size() >= size * LARGER
                || first.isBold() && paragraph.stream().allMatch(PdfLine::isBold) && Wording.isHeading(first.words());
        return isSet ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** Page numbers, and lines at the head or foot of a page that others have too. */
    private void findFurniture() {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), any -> new ArrayList<>()).add(line));
        Map<String, Integer> counts = new HashMap<>();
        List<PdfLine> edges = pages.values().stream()
                .flatMap(page -> PdfMeasures.edges(page).stream())
                .toList();
        edges.forEach(line -> counts.merge(line.pattern(), 1, Integer::sum));
        for (PdfLine line : edges) {
            boolean isRepeated = counts.get(line.pattern()) >= Math.min(3, Math.max(2, pages.size()));
            if (line.isPageNumber() || isRepeated) furniture.add(line);
        }
    }
}

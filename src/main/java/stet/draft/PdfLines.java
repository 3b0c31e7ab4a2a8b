package stet.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import stet.text.Visible;

/** Takes the lines out of the pages of a PDF. */
final class PdfLines extends PDFTextStripper {
    /** A page of dense text has some 20,000 operators; drawings that draw drawings could have any number. */
    private static final int MOST_OPERATORS = 5_000_000;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private TextPosition first;
    private TextPosition last;
    private int operators;
    private int length;

    private PdfLines() {}

    /** Page by page, those without text left out, in the order in which they are printed. */
    static List<List<PdfLine>> read(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.setSuppressDuplicateOverlappingText(true);
        lines.writeText(document, Writer.nullWriter());
        return lines.pages.stream().filter(page -> !page.isEmpty()).toList();
    }

    /** Those of one page from top to bottom and from left to right. */
    static List<PdfLine> sorted(PDDocument document, int page) throws IOException {
        PdfLines lines = new PdfLines();
        lines.setSortByPosition(true);
        lines.setSuppressDuplicateOverlappingText(true);
        lines.setStartPage(page);
        lines.setEndPage(page);
        lines.writeText(document, Writer.nullWriter());
        return lines.pages.isEmpty() ? List.of() : lines.pages.get(0);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) throw Unreadable.because("draft_bomb");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        length += 1;
        if (length > 2 * Galley.LONGEST) throw Unreadable.because("draft_long", Galley.LONGEST);
        super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) return;
        if (first == null) first = positions.get(0);
        last = positions.get(positions.size() - 1);
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        String line = Blanks.strip(words.toString());
        if (first != null && Visible.is(line)) {
            String font = first.getFont() == null ? null : first.getFont().getName();
            boolean isBold = font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
            pages.get(pages.size() - 1)
                    .add(new PdfLine(
                            getCurrentPageNo(),
                            line,
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            first.getFontSizeInPt(),
                            isBold));
        }
        words.setLength(0);
        first = null;
    }
}

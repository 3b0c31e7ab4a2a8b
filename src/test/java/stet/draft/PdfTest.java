package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final int LEADING = 14;

    @Test
    void puts_lines_together_and_marks_running_heads() throws IOException {
        Draft draft = Drafts.read(article(), "a.pdf", "");
        assertEquals("""
                FURNITURE The Weekly 5 May
                FURNITURE 1
                HEADLINE Rents rise in town
                PARAGRAPH The council voted on Monday to raise the rents of all houses that it owns, and nobody spoke of a long-term plan until the end.
                PARAGRAPH They rose by half. It is a long-term matter that goes on over the page and does not stop there.
                FURNITURE The Weekly 5 May
                FURNITURE 2
                HEADING Where
                PARAGRAPH In town, says the registry.""", Shown.passages(draft));
        assertEquals("Rents rise in town", draft.imprint().title());
        assertEquals("Ann Lee", draft.byline());
        assertEquals(LocalDate.of(2020, 5, 5), draft.imprint().publishedOn());
        assertEquals("en-GB", draft.imprint().language());
    }

    @Test
    void refuses_pictures_locks_and_broken_files() throws IOException {
        Shown.refusal("draft_pictures", picture(), "a.pdf");
        Shown.refusal("draft_encrypted", locked("secret"), "a.pdf");
        Shown.refusal("draft_encrypted", locked(""), "a.pdf");
        Shown.refusal("draft_broken", Arrays.copyOf(article(), 300), "a.pdf");
        Shown.refusal("draft_broken", Written.utf8("%PDF-1.7\nnothing"), "a.pdf");
    }

    @Test
    void refuses_bombs_before_anything_keeps_what_is_in_them() {
        Shown.refusal("draft_bomb", bomb("/Filter /FlateDecode", packed(new byte[70 << 20])), "a.pdf");
        Shown.refusal("draft_bomb", bomb("/Filter [/FlateDecode /FlateDecode]", packed(new byte[10])), "a.pdf");
        Shown.refusal("draft_bomb", bomb("/Filter /LZWDecode", new byte[40 << 10]), "a.pdf");
    }

    @Test
    void refuses_more_pages_than_an_article_has() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page <= 10_000; page++) document.addPage(new PDPage());
            Shown.refusal("draft_pages", bytes(document), "a.pdf", 10_000);
        }
    }

    @Test
    void takes_back_only_hyphens_that_the_end_of_a_line_brought() {
        assertEquals("and the tariffs go", joined("and the tar-", "iffs go"));
        assertEquals("the Franco-Prussian war", joined("the Franco-", "Prussian war"));
        assertEquals("Ein- und Ausfuhr", joined("Ein-", "und Ausfuhr"));
        assertEquals("a long-term plan, and a long-term one", joined("a long-term plan, and a long-", "term one"));
        assertEquals("from 10- 12 on", joined("from 10-", "12 on"));
        assertEquals("Verkehr", joined("Ver\u00ad", "kehr"));
    }

    static byte[] article() throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (PDPageContentStream page = page(document, "1")) {
                line(page, BOLD, 20, 700, "Rents rise in town");
                lines(
                        page,
                        660,
                        "The council voted on Monday to raise the rents of all",
                        "houses that it owns, and nobody spoke of a long-term",
                        "plan until the end.");
                lines(page, 600, "They rose by half. It is a long-", "term matter that goes on over");
            }
            try (PDPageContentStream page = page(document, "2")) {
                lines(page, 700, "the page and does not stop there.");
                line(page, BOLD, 11, 660, "Where");
                lines(page, 630, "In town, says the registry.");
            }
            document.getDocumentInformation().setAuthor("Ann Lee");
            Calendar day = new GregorianCalendar(2020, Calendar.MAY, 5);
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentCatalog().setLanguage("en-GB");
            return bytes(document);
        }
    }

    private static PDPageContentStream page(PDDocument document, String number) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        line(content, FONT, 9, 770, "The Weekly 5 May");
        line(content, FONT, 9, 30, number);
        return content;
    }

    private static void lines(PDPageContentStream page, int y, String... lines) throws IOException {
        for (int at = 0; at < lines.length; at++) line(page, FONT, 11, y - at * LEADING, lines[at]);
    }

    private static void line(PDPageContentStream page, PDFont font, int size, int y, String words) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(72, y);
        page.showText(words);
        page.endText();
    }

    private static byte[] picture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
            }
            return bytes(document);
        }
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length / 500 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] bomb(String filter, byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                Written.utf8("%PDF-1.7\n4 0 obj << " + filter + " /Length " + packed.length + " >>\nstream\n"));
        bytes.writeBytes(packed);
        bytes.writeBytes(Written.utf8("\nendstream\nendobj\n"));
        return bytes.toByteArray();
    }

    private static String joined(String... lines) {
        List<PdfLine> all = Arrays.stream(lines)
                .map(words -> new PdfLine(1, words, 0, 0, 0, 10, false))
                .toList();
        return new PdfWords(all).joined(all);
    }
}

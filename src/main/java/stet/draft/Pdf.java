package stet.draft;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its lines in the order in which they are read, put together to paragraphs. */
final class Pdf {
    private static final int MOST_PAGES = 10_000;

    /** Pages that are read anew, sorted, where their order is none. */
    private static final int MOST_SORTED = 300;

    private Pdf() {}

    static void read(byte[] bytes, Galley galley, Particulars particulars) throws IOException {
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) throw Unreadable.because("draft_encrypted");
            if (document.getNumberOfPages() > MOST_PAGES) throw Unreadable.because("draft_pages", MOST_PAGES);
            List<PdfLine> lines = lines(document);
            if (lines.isEmpty()) throw Unreadable.because("draft_pictures");
            new PdfParagraphs(lines, galley).read();
            tell(document, particulars);
        } catch (InvalidPasswordException locked) {
            throw Unreadable.because("draft_encrypted");
        } catch (StackOverflowError deep) {
            // PDFBox goes down the tree of pages call by call while it loads, and takes no bound on its depth.
            throw Unreadable.because("draft_deep");
        }
    }

    private static List<PdfLine> lines(PDDocument document) throws IOException {
        List<PdfLine> lines = new ArrayList<>();
        int sorted = 0;
        for (List<PdfLine> page : PdfLines.read(document)) {
            boolean isSorted = !isInOrder(page) && sorted++ < MOST_SORTED;
            lines.addAll(isSorted ? PdfLines.sorted(document, page.get(0).page()) : page);
        }
        return lines;
    }

    /** Lines go down the page, and up only where a column ends. */
    private static boolean isInOrder(List<PdfLine> page) {
        int jumps = 0;
        for (int at = 1; at < page.size(); at++) {
            if (page.get(at).y() < page.get(at - 1).y() - page.get(at).size()) jumps++;
        }
        return jumps <= Math.max(3, page.size() / 4);
    }

    private static void tell(PDDocument document, Particulars particulars) {
        PDDocumentInformation facts = document.getDocumentInformation();
        String title = facts.getTitle();
        if (title != null && !title.matches("(?i)(?:microsoft word - .*|untitled.*|.*\\.(?:docx?|indd|pdf|qxp))")) {
            particulars.fallbackTitle(title);
        }
        particulars.fallbackByline(facts.getAuthor());
        Calendar made = facts.getCreationDate();
        if (made != null) particulars.publishedOn(day(made));
        particulars.language(document.getDocumentCatalog().getLanguage());
    }

    private static LocalDate day(Calendar made) {
        return LocalDate.ofInstant(made.toInstant(), made.getTimeZone().toZoneId());
    }
}

package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.web.Refusal;

/** Files that were damaged on their way, or on purpose: each is read, or refused with 422. */
class HostileFilesTest {
    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "odt", "pdf", "rtf", "eml"})
    void a_damaged_file_is_read_or_refused(String format) throws IOException {
        Random random = new Random(SEED);
        byte[] whole = file(format);
        assertTrue(Drafts.read(whole, "a." + format, "").passages().size() > 2);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(whole, random);
            try {
                Drafts.read(damaged, "a." + format, "", Tracked.values()[round % 2]);
            } catch (Refusal refusal) {
                assertEquals(422, refusal.status());
            } catch (Throwable other) {
                fail("seed " + SEED + ", round " + round, other);
            }
        }
    }

    /** Within its zip, where damage does not keep it from being unpacked. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void a_damaged_text_in_a_whole_zip_is_read_or_refused(String format) {
        Random random = new Random(SEED);
        boolean isWord = format.equals("docx");
        byte[] text = Written.utf8(isWord ? DocxTest.ARTICLE : OdtTest.ARTICLE);
        int drafts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = swapped(new String(text, StandardCharsets.UTF_8), random);
            try {
                byte[] file = isWord ? Written.docx(damaged) : Written.odt(damaged);
                Drafts.read(file, "a." + format, "", Tracked.values()[round % 2]);
                drafts++;
            } catch (Refusal refusal) {
                assertEquals(422, refusal.status());
            } catch (Throwable other) {
                fail("seed " + SEED + ", round " + round, other);
            }
        }
        assertTrue(drafts > ROUNDS / 4, "whole ones: " + drafts);
    }

    /** Of a page that holds a page, and so on: no reader of PDF takes a bound on it. */
    @Test
    void a_tree_of_pages_without_end_is_refused() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n");
        for (int at = 2; at < 60_000; at++) {
            pdf.append(at)
                    .append(" 0 obj << /Type /Pages /Count 1 /Kids [")
                    .append(at + 1)
                    .append(" 0 R] >> endobj\n");
        }
        Shown.refusal("draft_deep", Written.utf8(pdf + "trailer << /Root 1 0 R >>\n"), "a.pdf");
    }

    /** Its reader gives up by an exception of its own. */
    @Test
    void a_table_without_end_is_refused() {
        String table = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b\n".repeat(100_000);
        Shown.refusal("draft_broken", Written.utf8(table), "a.md");
    }

    @Test
    void what_is_repeated_without_end_is_refused() {
        Shown.refusal("draft_many", Written.utf8("a\n".repeat(60_000)), "a.txt", 50_000);
        Shown.refusal("draft_many", Written.utf8("{\\rtf1 x" + "{\\footnote a}".repeat(60_000) + "}"), "a.rtf", 50_000);
        Shown.refusal("draft_no_text", Written.utf8("[^1]: a\n" + "    \n".repeat(100_000)), "a.md");
        Shown.refusal("draft_bomb", Written.utf8("%PDF-1.4\n" + "stream\n".repeat(200_000)), "a.pdf");
    }

    private static byte[] file(String format) throws IOException {
        return switch (format) {
            case "txt" -> Written.utf8("Rents rise\n\nBy Ann Lee\n\nThey rose.\n");
            case "md" -> Written.utf8(MarkdownTest.ARTICLE);
            case "html" -> Written.utf8(HtmlTest.ARTICLE);
            case "docx" -> Written.docx(DocxTest.ARTICLE);
            case "odt" -> Written.odt(OdtTest.ARTICLE);
            case "pdf" -> PdfTest.article();
            case "rtf" -> RtfTest.ARTICLE.getBytes(StandardCharsets.ISO_8859_1);
            default -> Written.utf8(MailTest.ARTICLE);
        };
    }

    /** Elements taken out, put twice, or put elsewhere; most stay well-formed, for whole runs are moved. */
    private static String swapped(String text, Random random) {
        String[] parts = text.split("(?=<w:r>|<text:s |<text:line-break)");
        StringBuilder swapped = new StringBuilder();
        for (String part : parts) {
            boolean isWhole = part.matches("(?s)<w:r>.*</w:r>|<text:[a-z-]+ [^<]*/>|<text:line-break/>[^<]*");
            int times = isWhole ? random.nextInt(3) : 1;
            for (int time = 0; time < times; time++) swapped.append(part);
        }
        if (random.nextInt(2) == 0) swapped.setCharAt(random.nextInt(swapped.length()), (char) random.nextInt(0x250));
        return swapped.toString();
    }

    /** Some bytes turned, the end cut off, or a stretch repeated. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int flips = random.nextInt(8); flips > 0; flips--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(3) == 0) damaged = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
        if (random.nextInt(3) > 0) return damaged;
        int from = random.nextInt(damaged.length);
        int to = from + random.nextInt(damaged.length - from);
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        repeated.write(damaged, 0, to);
        for (int times = random.nextInt(20); times > 0; times--) repeated.write(damaged, from, to - from);
        repeated.write(damaged, to, damaged.length - to);
        return repeated.toByteArray();
    }
}

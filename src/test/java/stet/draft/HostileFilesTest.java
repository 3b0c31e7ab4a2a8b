package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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

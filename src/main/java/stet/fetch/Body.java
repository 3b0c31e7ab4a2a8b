package stet.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import stet.web.Refusal;

/** Reads what was sent, packed or not, and never more than it may hold. */
final class Body {
    /** Brotli would need a library of its own. */
    static final String CODINGS = "gzip, deflate";

    private static final int MEGABYTE = 1024 * 1024;

    private Body() {}

    /** Refuses one that is larger than it may be, announced, sent or unpacked. */
    static byte[] whole(Answer answer, int most) throws IOException {
        if (answer.announced().orElse(0) > most) throw tooLarge(most);
        byte[] sent = answer.body().readNBytes(most + 1);
        if (sent.length > most) throw tooLarge(most);
        byte[] body = unpacked(answer, sent).readNBytes(most + 1);
        if (body.length > most) throw tooLarge(most);
        return body;
    }

    /** The first bytes of one; the rest is not read. */
    static byte[] beginning(Answer answer, int most) throws IOException {
        return unpacked(answer, answer.body().readNBytes(most)).readNBytes(most);
    }

    private static InputStream unpacked(Answer answer, byte[] sent) throws IOException {
        String coding = answer.header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        InputStream packed = new ByteArrayInputStream(sent);
        return switch (coding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(sent)));
            default -> throw Refused.because("fetch_coding");
        };
    }

    /** Some hosts send deflate as RFC 9110, 8.4.1.2, has it, in the wrapper of RFC 1950, and some send it bare. */
    private static boolean isZlib(byte[] sent) {
        boolean begins = sent.length > 1 && (sent[0] & 0x0F) == 8;
        return begins && ((sent[0] & 0xFF) << 8 | sent[1] & 0xFF) % 31 == 0;
    }

    private static Refusal tooLarge(int most) {
        return most < MEGABYTE
                ? Refused.because("fetch_large_bytes", most)
                : Refused.because("fetch_large", most / MEGABYTE);
    }
}

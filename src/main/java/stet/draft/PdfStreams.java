package stet.draft;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams of a PDF to see whether they are bombs, before anything keeps what is in them. */
final class PdfStreams {
    private static final int LARGEST = 64 << 20;
    private static final long LARGEST_TOGETHER = 400L << 20;

    /** These pack up to 2,700 to 1, and have been out of use since 2001. */
    private static final int LARGEST_OLD = 32 << 10;

    private static final Pattern START = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern OLD = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern TWICE = Pattern.compile("/(?:FlateDecode|Fl)\\b[^>]{0,40}/(?:FlateDecode|Fl)\\b");
    private static final int MOST = 100_000;
    private static final int DICTIONARY = 400;

    private PdfStreams() {}

    /** 422 where they hold more than any text and its types. */
    static void check(byte[] bytes) {
        String pdf = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher start = START.matcher(pdf);
        byte[] some = new byte[1 << 16];
        long together = 0;
        int end = -1;
        int count = 0;
        while (start.find()) {
            if (++count > MOST) throw Unreadable.because("draft_bomb");
            String dictionary = pdf.substring(Math.max(0, start.start() - DICTIONARY), start.start());
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (end < start.end()) end = pdf.indexOf("endstream", start.end());
            if (end < 0) end = pdf.length();
            boolean isLarge = end - start.end() > LARGEST_OLD;
            if (OLD.matcher(dictionary).find() && isLarge
                    || TWICE.matcher(dictionary).find()) {
                throw Unreadable.because("draft_bomb");
            }
            together += inflated(bytes, start.end() + 2, some);
            if (together > LARGEST_TOGETHER) throw Unreadable.because("draft_bomb");
        }
    }

    /** How many bytes come out, whatever its two first bytes say, as lenient readers do; few where it is not packed so. */
    private static long inflated(byte[] bytes, int from, byte[] some) {
        if (from >= bytes.length) return 0;
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (inflater.inflate(some) > 0) {
                if (inflater.getBytesWritten() > LARGEST) throw Unreadable.because("draft_bomb");
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherwise) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}

package stet.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip by name (APPNOTE 4.3), found through its directory, so that only what is asked for is inflated;
 * bombs are refused.
 */
final class ZipParts {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST = 100 << 20;

    /** Deflate packs no tighter than 1,032 to 1; texts, even tables of blanks, stay far below this. */
    private static final int HIGHEST_RATIO = 250;

    /** What is small may be packed as tightly as it likes. */
    private static final int SMALL = 1 << 20;

    private static final int END = 0x06054b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Entry(int flags, int method, int packed, int offset) {}

    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long inflated;

    /** 422 where there is no directory in it, or too much. */
    ZipParts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory(end());
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw Unreadable.because("draft_broken");
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** The bytes of a part; null where there is none. */
    byte[] part(String name) {
        Entry entry = entries.get(name);
        if (entry == null) return null;
        if ((entry.flags & 1) != 0) throw Unreadable.because("draft_encrypted");
        try {
            return bytes(entry);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw Unreadable.because("draft_broken");
        }
    }

    private int end() {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - 0xFFFF);
        for (int at = zip.limit() - END_LENGTH; at >= lowest; at--) if (zip.getInt(at) == END) return at;
        throw Unreadable.because("draft_broken");
    }

    private void readDirectory(int end) {
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > MOST_ENTRIES) throw Unreadable.because("draft_bomb");
        int at = zip.getInt(end + 16);
        for (int read = 0; read < count; read++) {
            if (zip.getInt(at) != DIRECTORY) throw Unreadable.because("draft_broken");
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            zip.get(at + 46, name);
            entries.putIfAbsent(
                    new String(name, StandardCharsets.UTF_8),
                    new Entry(zip.getShort(at + 8), zip.getShort(at + 10), zip.getInt(at + 20), zip.getInt(at + 42)));
            at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
    }

    private byte[] bytes(Entry entry) throws IOException {
        if (zip.getInt(entry.offset) != LOCAL) throw Unreadable.because("draft_broken");
        int start = entry.offset
                + 30
                + (zip.getShort(entry.offset + 26) & 0xFFFF)
                + (zip.getShort(entry.offset + 28) & 0xFFFF);
        byte[] packed = new byte[Math.max(0, Math.min(entry.packed, zip.limit() - start))];
        zip.get(start, packed);
        if (entry.method == STORED) return packed;
        if (entry.method != DEFLATED) throw Unreadable.because("draft_broken");
        return inflated(packed);
    }

    private byte[] inflated(byte[] packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[16_384];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                inflated += read;
                boolean isTight = out.size() > SMALL && out.size() / HIGHEST_RATIO > packed.length;
                if (inflated > LARGEST || isTight) throw Unreadable.because("draft_bomb");
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}

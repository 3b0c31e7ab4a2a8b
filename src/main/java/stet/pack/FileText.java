package stet.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** A pack's file as text: UTF-8 all through, with no character in it that an editor does not show. */
final class FileText {
    private FileText() {}

    /** Empty, with findings, where the bytes are no such text; a byte order mark is left out. */
    static Optional<String> of(String name, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (decoder.decode(in, out, true).isError()) {
            findings.add(name, lines(bytes, in.position()), "pack_not_utf8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        return isClean(name, text, findings) ? Optional.of(text) : Optional.empty();
    }

    /** What a message calls a character that has no face. */
    static String codePoint(int character) {
        return String.format("U+%04X", character);
    }

    /** Apart from what YAML refuses: other line ends than those that editors count, and the sign of lost bytes. */
    private static boolean isClean(String name, String text, Findings findings) {
        boolean clean = true;
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == '\n') line++;
            if (isShown(character) || character == '\r' && text.startsWith("\n", at + 1)) continue;
            findings.add(name, line, "pack_character", codePoint(character));
            clean = false;
        }
        return clean;
    }

    private static boolean isShown(int character) {
        return StreamReader.isPrintable(character) && "\r\u0085\u2028\u2029\uFFFD".indexOf(character) < 0;
    }

    private static int lines(byte[] bytes, int end) {
        int lines = 1;
        for (int at = 0; at < end; at++) if (bytes[at] == '\n') lines++;
        return lines;
    }
}

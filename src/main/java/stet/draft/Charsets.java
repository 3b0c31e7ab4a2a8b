package stet.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which characters bytes stand for: by byte order mark, as UTF-8, as declared, and at last as Windows-1252. */
final class Charsets {
    /** How browsers read what names itself Latin-1 or ASCII (WHATWG Encoding, 4.2). */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /** Declared may be empty; a byte order mark is no part of the text. */
    static String text(byte[] bytes, String declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (starts(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> named(declared).flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> new String(bytes, utf16(bytes).orElse(WESTERN)));
    }

    /** Whether nothing in it keeps it from being a text: no controls but those that lay out lines. */
    static boolean isText(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)
                || starts(bytes, 0xFF, 0xFE)
                || utf16(bytes).isPresent()) return true;
        for (byte each : bytes) if (each >= 0 && each < ' ' && "\t\n\r\f\u001a".indexOf(each) < 0) return false;
        return true;
    }

    /** By the names and aliases that Java knows; Latin-1 and ASCII are read as Windows-1252. */
    static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean isWestern =
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isWestern ? WESTERN : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .filter(text -> text.indexOf('\0') < 0);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Without a mark: nearly every second byte of a text in a Latin script is zero. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) if (bytes[at] == 0) zeros[at % 2]++;
        if (zeros[0] > bytes.length / 4 && zeros[1] == 0) return Optional.of(StandardCharsets.UTF_16BE);
        if (zeros[1] > bytes.length / 4 && zeros[0] == 0) return Optional.of(StandardCharsets.UTF_16LE);
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int at = 0; at < mark.length; at++) if ((bytes[at] & 0xFF) != mark[at]) return false;
        return true;
    }
}

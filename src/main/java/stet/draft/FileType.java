package stet.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The formats that can be read, told apart by content first, and by name where texts look alike. */
enum FileType {
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    ODT,
    PDF,
    RTF,
    MAIL;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|div|p|h1)\\b.*");

    /** Header fields that a message has (RFC 5322, 3.6), the first line being one itself. */
    private static final Pattern MAIL_FIRST = Pattern.compile("(?s)^(?:From .*?\\r?\\n)?[A-Za-z][A-Za-z0-9-]{1,60}:.*");

    private static final Pattern MAIL_FIELD =
            Pattern.compile("(?im)^(?:from|date|subject|message-id|mime-version|received|return-path|delivered-to):");

    /** 422 with what it is instead, as far as that can be told. */
    static FileType of(byte[] bytes, String fileName, String mediaType) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String media = mediaType.toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) return zipped(bytes);
        if (head.substring(0, Math.min(head.length(), 1_024)).contains("%PDF-")) return PDF;
        if (head.startsWith("{\\rtf")) return RTF;
        String found = detected(bytes);
        if (!isText(found) && !Charsets.isText(bytes)) throw refusal(found);
        return text(head, name, media);
    }

    private static FileType text(String head, String name, String media) {
        if (isNamed(name, "eml") || media.startsWith("message/rfc822") || isMail(head)) return MAIL;
        String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        if (isNamed(name, "html", "htm", "xhtml") || HTML_START.matcher(start).matches()) return HTML;
        if (isNamed(name, "md", "markdown") || media.startsWith("text/markdown")) return MARKDOWN;
        if (isNamed(name, "txt", "text") || media.startsWith("text/plain")) return TEXT;
        return media.contains("html") ? HTML : TEXT;
    }

    private static boolean isMail(String head) {
        int end = head.replace("\r\n", "\n").indexOf("\n\n");
        String fields = end < 0 ? head : head.substring(0, Math.min(head.length(), end + end / 20 + 2));
        return MAIL_FIRST.matcher(head).matches()
                && MAIL_FIELD.matcher(fields).results().limit(3).count() >= 3;
    }

    private static FileType zipped(byte[] bytes) {
        ZipParts parts = new ZipParts(bytes);
        if (parts.names().contains("word/document.xml")) return DOCX;
        byte[] kind = parts.part("mimetype");
        String named = kind == null ? "" : new String(kind, StandardCharsets.ISO_8859_1).strip();
        if (named.startsWith("application/vnd.oasis.opendocument.text")) return ODT;
        if (parts.names().contains("[Content_Types].xml") && isWord(parts)) return DOCX;
        throw Unreadable.because("draft_zip");
    }

    /** Some writers put the text of a Word file elsewhere, and say where. */
    private static boolean isWord(ZipParts parts) {
        byte[] types = parts.part("[Content_Types].xml");
        return new String(types, StandardCharsets.UTF_8).contains("wordprocessingml.document.main+xml");
    }

    private static String detected(byte[] bytes) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            return KNOWN.detect(in, new Metadata()).toString();
        } catch (IOException neverFromMemory) {
            return "application/octet-stream";
        }
    }

    private static boolean isText(String media) {
        return media.startsWith("text/")
                || media.startsWith("message/")
                || media.contains("html")
                || media.endsWith("xml");
    }

    private static RuntimeException refusal(String media) {
        if (media.startsWith("image/")) return Unreadable.because("draft_image");
        if (media.contains("msoffice") || media.contains("ole")) return Unreadable.because("draft_old_word");
        return Unreadable.because("draft_type");
    }

    private static boolean isNamed(String name, String... endings) {
        for (String ending : endings) if (name.endsWith("." + ending)) return true;
        return false;
    }
}

package stet.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import stet.article.PassageText.Kind;

/** A mail (RFC 5322, MIME): its subject, its sender, and its text, as a page where it brings one; no attachments. */
final class Mail {
    private static final int DEEPEST = 20;
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 100_000;
    private static final Pattern NAME = Pattern.compile("^\\s*\"?([^\"<>]*?)\"?\\s*<[^>]*>.*", Pattern.DOTALL);
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])|\\r?\\n$");

    private final Galley galley;
    private final Particulars particulars;
    private final MailText text = new MailText();
    private int depth;
    private boolean isHead = true;
    private boolean isAttached;

    private Mail(Galley galley, Particulars particulars) {
        this.galley = galley;
        this.particulars = particulars;
    }

    static void read(byte[] bytes, Galley galley, Particulars particulars) throws IOException {
        MimeConfig bounds = MimeConfig.custom()
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxLineLen(-1)
                .build();
        MimeTokenStream stream = new MimeTokenStream(bounds);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            new Mail(galley, particulars).read(stream);
        } catch (MimeException broken) {
            throw Unreadable.because("draft_broken");
        }
    }

    private void read(MimeTokenStream stream) throws IOException, MimeException {
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> isAttached = false;
                case T_FIELD -> field(stream.getField());
                case T_END_HEADER -> isHead = false;
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) throw Unreadable.because("draft_deep");
                }
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body(stream);
                default -> {}
            }
        }
        if (!particulars.title().isEmpty()) galley.set(Kind.HEADLINE, particulars.title());
        text.set(galley);
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        if (isAttached || !type.startsWith("text/")) return;
        String charset = stream.getBodyDescriptor().getCharset();
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        text.add(type, Charsets.text(bytes, charset == null ? "" : charset));
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = value(field);
        if (name.equals("content-disposition"))
            isAttached = value.toLowerCase(Locale.ROOT).startsWith("attachment");
        if (name.equals("content-type"))
            text.isFlowed(value.toLowerCase(Locale.ROOT).contains("format=flowed"));
        if (!isHead) return;
        switch (name) {
            case "subject" -> particulars.title(value);
            case "from" -> particulars.byline(sender(value));
            case "date" -> particulars.publishedOn(PageDates.read(value));
            case "content-language" -> particulars.language(value);
            default -> {}
        }
    }

    /** Unfolded, its encoded words (RFC 2047) decoded. */
    private static String value(Field field) {
        byte[] raw = field.getRaw() == null
                ? (field.getName() + ":" + field.getBody()).getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        String line = FOLD.matcher(Charsets.text(raw, "")).replaceAll("");
        String value = line.substring(line.indexOf(':') + 1).strip();
        return value.length() > LONGEST_FIELD ? "" : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    }

    private static String sender(String from) {
        Matcher name = NAME.matcher(from);
        return name.matches() && !name.group(1).isBlank() ? name.group(1) : from.replaceAll("[<>]", "");
    }
}

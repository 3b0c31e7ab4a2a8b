package stet.fetch;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of thing an answer says that it is. */
record MediaType(String name, String charset) {
    private static final Set<String> READ = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/rtf",
            "text/rtf",
            "message/rfc822");

    /** For an Accept header. */
    static final String ACCEPTED = String.join(", ", READ.stream().sorted().toList());

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    /** Of a Content-Type header; its charset is null where none is named that Java knows. */
    static MediaType of(String header) {
        Matcher charset = CHARSET.matcher(header);
        String name = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new MediaType(name, charset.find() && isKnown(charset.group(1)) ? charset.group(1) : null);
    }

    boolean isRead() {
        return READ.contains(name);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}

package stet.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import stet.article.PassageText;
import stet.article.PassageText.Kind;

/** The text of a mail, given as a page, as plain text, or as both. */
final class MailText {
    /** A line of this kind begins the signature (RFC 3676, 4.3). */
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- $");

    /** Soft breaks: a blank before the line end (RFC 3676, 4.1). */
    private static final Pattern SOFT = Pattern.compile("(?m)^(?!-- $)(.*) \\n(?!\\n)");

    private final StringBuilder plain = new StringBuilder();
    private String page = "";
    private boolean isFlowed;

    void isFlowed(boolean isFlowed) {
        this.isFlowed = isFlowed;
    }

    void add(String type, String text) {
        if (type.equals("text/html")) {
            if (page.isEmpty()) page = text;
        } else if (type.equals("text/plain")) {
            String lines = Blanks.lines(text);
            if (plain.length() + lines.length() > Galley.LONGEST)
                throw Unreadable.because("draft_long", Galley.LONGEST);
            if (!plain.isEmpty()) plain.append("\n\n");
            plain.append(isFlowed ? SOFT.matcher(lines).replaceAll("$1 ") : lines);
        }
    }

    /** The page is preferred: it has the links, and lines that nobody has broken. */
    void set(Galley galley) {
        if (!page.isEmpty()) {
            Document document = Html.page(page);
            HtmlBlocks.read(document.body(), galley);
            return;
        }
        Matcher signature = SIGNATURE.matcher(plain);
        int end = signature.find() ? signature.start() : plain.length();
        set(plain.substring(0, end), galley, false);
        set(plain.substring(end), galley, true);
    }

    private static void set(String text, Galley galley, boolean isSignature) {
        for (PassageText passage : PastedText.read(text)) {
            Kind kind = passage.kind() == Kind.HEADLINE ? Kind.PARAGRAPH : passage.kind();
            galley.open(isSignature ? Kind.FURNITURE : kind, passage.gap().isEmpty() ? "\n\n" : passage.gap());
            galley.add(passage.words().replace('\n', ' '));
            galley.close();
        }
    }
}

package stet.draft;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** A page as it was saved. */
final class Html {
    /** A long encyclopedia article has 30,000. */
    private static final int MOST_ELEMENTS = 150_000;

    private static final int DEEPEST = 200;
    private static final int HEAD = 4_096;

    /** `<meta charset>` and what came before it; also the declaration of XHTML. */
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

    /** What a page asks for that shows its article to nobody yet. */
    private static final String WALL = "input[type=password], [class*=paywall], [id*=paywall], [class*=regwall],"
            + " [class*=subscription-wall], [class*=piano-offer]";

    /** Fewer words than this beside a wall are its own words, or a teaser. */
    private static final int TEASER_WORDS = 120;

    private Html() {}

    static void read(byte[] bytes, String declared, Galley galley, Particulars particulars) {
        read(Charsets.text(bytes, declared.isEmpty() ? declared(bytes) : declared), galley, particulars);
    }

    static void read(String text, Galley galley, Particulars particulars) {
        Document page = page(text);
        boolean isWalled = new PageFacts(page).tell(particulars);
        HtmlBody.read(page, galley, particulars);
        if ((isWalled || page.selectFirst(WALL) != null) && words(galley) < TEASER_WORDS) {
            throw Unreadable.because("draft_paywall");
        }
    }

    /** Parsed as browsers do; 422 where it has more elements than any article. */
    static Document page(String text) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        try (StreamParser stream = new StreamParser(parser).parse(new StringReader(text), "")) {
            int count = 0;
            for (var elements = stream.iterator(); elements.hasNext(); elements.next()) {
                if (++count > MOST_ELEMENTS) throw Unreadable.because("draft_page_large");
            }
            return stream.document();
        }
    }

    private static int words(Galley galley) {
        int words = 0;
        for (int at = 0; at < galley.count(); at++) words += galley.wordsOf(at).split("\\s+").length;
        return words;
    }

    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : "";
    }

    /** The address that a link leads to outside of the page; empty for any other. */
    static String address(Element link) {
        String href = link.attr("href").strip();
        if (href.regionMatches(true, 0, "http://", 0, 7) || href.regionMatches(true, 0, "https://", 0, 8)) return href;
        String resolved = link.absUrl("href");
        return resolved.startsWith("http") ? resolved : "";
    }
}

package stet.draft;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.article.PassageText.Kind;

/**
 * The article within a page: what Readability finds is kept as the page has it, with the headline above; what stands
 * between is kept as furniture.
 */
final class HtmlBody {
    /** Words as long as this stand in an article once: shorter ones are looked for as a whole passage only. */
    private static final int TELLING = 40;

    /** A long encyclopedia article has 15,000 elements. */
    private static final int MOST = 20_000;

    /** Readability wants an address; nothing is resolved against it that is kept. */
    private static final String NOWHERE = "http://page.invalid/";

    /** How far below its first words an article may still have its headline. */
    private static final int HEAD = 60;

    private final Galley galley;
    private final Particulars particulars;

    private HtmlBody(Galley galley, Particulars particulars) {
        this.galley = galley;
        this.particulars = particulars;
    }

    static void read(Document page, Galley galley, Particulars particulars) {
        Galley article = article(page.clone());
        HtmlBlocks.read(page.body(), galley);
        new HtmlBody(galley, particulars).keep(article);
    }

    /** Empty where the page is so large that Readability, which compares each part with its neighbours, would not end. */
    private static Galley article(Document page) {
        Galley found = new Galley();
        if (page.stream().limit(MOST + 1L).count() > MOST
                || page.nodeStream().limit(2L * MOST + 1).count() > 2 * MOST) return found;
        page.outputSettings().prettyPrint(false);
        Element content = new Readability4JExtended(NOWHERE, page).parse().getArticleContent();
        if (content != null) HtmlBlocks.read(content, found);
        return found;
    }

    private void keep(Galley article) {
        BitSet body = body(article);
        if (body.isEmpty()) markTexts(body);
        if (body.isEmpty()) return;
        int headline = headline(body.nextSetBit(0));
        if (headline > body.nextSetBit(0)) body.clear(0, headline);
        BitSet kept = new BitSet();
        for (int at = body.nextSetBit(0); at < body.length(); at++) {
            kept.set(at);
            if (!body.get(at) && !isText(at)) galley.rename(at, Kind.FURNITURE);
            if (body.get(at) && galley.kindOf(at) == Kind.FURNITURE) galley.rename(at, Kind.PARAGRAPH);
        }
        if (headline >= 0) {
            galley.rename(headline, Kind.HEADLINE);
            kept.set(headline);
            head(headline, body.nextSetBit(0), kept);
        }
        galley.keepOnly(kept);
    }

    /** Where Readability finds nothing: all but what its place on the page shows to be none of the text. */
    private void markTexts(BitSet body) {
        for (int at = 0; at < galley.count(); at++) if (galley.kindOf(at) != Kind.FURNITURE) body.set(at);
        if (body.isEmpty()) body.set(0, galley.count());
    }

    /** Which passages of the page Readability has kept. */
    private BitSet body(Galley article) {
        Set<String> passages = new HashSet<>();
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < article.count(); at++) {
            passages.add(letters(article.wordsOf(at)));
            all.append(letters(article.wordsOf(at)));
        }
        BitSet body = new BitSet();
        int first = -1;
        int last = -1;
        String text = all.toString();
        for (int at = 0; at < galley.count(); at++) {
            String letters = letters(galley.wordsOf(at));
            boolean isLong = letters.length() >= TELLING;
            if (isLong ? text.contains(letters) : passages.contains(letters)) body.set(at);
            if (isLong && body.get(at)) last = at;
            if (isLong && body.get(at) && first < 0) first = at;
        }
        if (first >= 0) {
            body.clear(0, body.previousClearBit(first) + 1);
            body.clear(body.nextClearBit(last), galley.count() + 1);
        }
        return body;
    }

    /** A passage within the article that Readability left out is a text of its own where it is a whole sentence or more. */
    private boolean isText(int at) {
        return switch (galley.kindOf(at)) {
            case PARAGRAPH -> galley.wordsOf(at).length() > TELLING && Wording.isClosed(galley.wordsOf(at));
            case HEADING, CAPTION, CREDIT, PULL_QUOTE, CELL -> true;
            default -> false;
        };
    }

    /** The heading that is the page's title, or else the last above the article that is a part of it; -1 without one. */
    private int headline(int first) {
        String title = letters(particulars.title());
        if (title.isEmpty()) return -1;
        for (int at = 0; at < Math.min(first + HEAD, galley.count()); at++) {
            if (galley.kindOf(at) == Kind.HEADING && letters(galley.wordsOf(at)).equals(title)) return at;
        }
        for (int at = Math.min(first, galley.count() - 1); at >= 0; at--) {
            String words = letters(galley.wordsOf(at));
            boolean isHeading = galley.kindOf(at) == Kind.HEADING || words.equals(title);
            if (isHeading && words.length() > 3 && (title.contains(words) || words.contains(title))) return at;
        }
        return -1;
    }

    /** What stands between the headline and the text: the line below it, and the names. */
    private void head(int headline, int first, BitSet kept) {
        int next = headline + 1;
        if (next < galley.count()
                && galley.kindOf(next) == Kind.HEADING
                && galley.wordsOf(next).length() > TELLING) {
            galley.rename(next, Kind.DECK);
        }
        for (int at = next; at < Math.min(next + HEAD, galley.count()); at++)
            if (isNamed(at)) galley.rename(at, Kind.BYLINE);
        for (int at = next; at < first; at++) {
            Kind kind = galley.kindOf(at);
            particulars.publishedOn(PageDates.read(galley.wordsOf(at)));
            if (kind == Kind.DECK || kind == Kind.BYLINE || kind == Kind.CAPTION || kind == Kind.CREDIT) kept.set(at);
        }
    }

    /** Hardly more than the names of the byline. */
    private boolean isNamed(int at) {
        String words = galley.wordsOf(at);
        String names = particulars.byline();
        return !names.isEmpty() && words.length() < names.length() + TELLING && words.contains(names);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

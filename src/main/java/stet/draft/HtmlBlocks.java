package stet.draft;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import stet.article.PassageText.Kind;

/** The text of a page block by block, in its order, each as what its elements say it is. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "select",
            "button",
            "textarea",
            "input",
            "head",
            "datalist",
            "dialog");

    private static final Set<String> MORE_BLOCKS =
            Set.of("td", "th", "caption", "figcaption", "li", "dt", "dd", "summary", "details", "center", "tr");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern PULL_QUOTE = Pattern.compile("pull-?_?quote|quote-?pull");
    private static final Pattern CREDIT = Pattern.compile("credit|copyright|photographer");
    private static final Pattern CAPTION = Pattern.compile("(?<![a-z])caption(?![a-z])");
    private static final Pattern BYLINE = Pattern.compile("(?<![a-z])(?:byline|author|dateline)(?![a-z])|byline");
    private static final Pattern DECK = Pattern.compile(
            "(?<![a-z])(?:deck|dek|standfirst|subtitle|subhead|subheadline|teaser|lede|intro|kicker)(?![a-z])");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?<![a-z])(?:share|sharing|social|related|newsletter|promo|advert|advertisement|ad|ads|comments?|cookie|breadcrumbs?"
                    + "|toolbar|sidebar|navigation|navbox|nav|menu|footer|editsection|subscribe|recommended|tags?)(?![a-z])");

    /** Names of classes speak of what is near and small: a whole article may stand in an `intro`. */
    private static final int NEAR = 3;

    private static final int FEW = 4;

    /** What elements say, once found out: many a text asks the same. */
    private final Map<Element, Optional<Kind>> named = new IdentityHashMap<>();

    private final Map<Element, Optional<Kind>> kinds = new IdentityHashMap<>();
    private final Galley galley;
    private final HtmlNotes notes;

    private HtmlBlocks(Galley galley) {
        this.galley = galley;
        this.notes = new HtmlNotes(galley);
    }

    static void read(Element root, Galley galley) {
        root.filter(new HtmlBlocks(galley));
        galley.closeAll();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (isPreformatted(text)) {
                add(text, text.getWholeText());
            } else {
                flow(text);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
        if (UNSEEN.contains(element.normalName()) || isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (isBlock(element)) {
            galley.closeAll();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (isBlock(element)) {
            galley.closeAll();
        } else if (element.normalName().equals("a") && galley.isOpen()) {
            notes.hang(element);
        }
        return FilterResult.CONTINUE;
    }

    private void flow(TextNode text) {
        if (!galley.isOpen() && text.isBlank()) return;
        if (!galley.isOpen()) galley.open(nearest(text));
        galley.flow(text.getWholeText());
    }

    private void add(TextNode text, String words) {
        if (!galley.isOpen()) galley.open(nearest(text));
        galley.add(words);
    }

    /** Two in a row are how pages without paragraphs part them. */
    private void lineBreak(Element br) {
        Node before = br.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) before = before.previousSibling();
        if (before instanceof Element element && element.normalName().equals("br")) {
            galley.closeAll();
        } else if (galley.isOpen()) {
            galley.add("\n");
        }
    }

    private static boolean isPreformatted(TextNode text) {
        for (Element element = text.parent(); element != null; element = element.parent()) {
            if (element.normalName().equals("pre")) return true;
        }
        return false;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().matches("ins|del|noscript|button")
                || MORE_BLOCKS.contains(element.normalName());
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** What the nearest element that says anything says. */
    private Kind nearest(TextNode text) {
        int above = 0;
        for (Element element = text.parent(); element != null; element = element.parent()) {
            Optional<Kind> kind = above++ < NEAR
                    ? named.computeIfAbsent(element, each -> Optional.ofNullable(named(each)))
                    : Optional.empty();
            if (kind.isEmpty()) kind = kinds.computeIfAbsent(element, each -> Optional.ofNullable(kind(each)));
            if (kind.isPresent()) return kind.get();
        }
        return Kind.PARAGRAPH;
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    private static Kind kind(Element element) {
        if (element.normalName().equals("body")) return Kind.PARAGRAPH;
        if (FURNITURE.matcher(names(element)).find()) return Kind.FURNITURE;
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "td", "th" -> isLayout(element) ? null : Kind.CELL;
            case "nav", "footer", "form" -> Kind.FURNITURE;
            default -> null;
        };
    }

    private static Kind named(Element element) {
        String names = names(element);
        if (element.childrenSize() > FEW || element.normalName().equals("body")) return null;
        if (!names.isBlank() && element.select("p").size() > 1) return null;
        if (CREDIT.matcher(names).find()) return Kind.CREDIT;
        if (PULL_QUOTE.matcher(names).find()) return Kind.PULL_QUOTE;
        if (element.attr("rel").equals("author") || BYLINE.matcher(names).find()) return Kind.BYLINE;
        if (CAPTION.matcher(names).find()) return Kind.CAPTION;
        return DECK.matcher(names).find() ? Kind.DECK : null;
    }

    /** Pages of old are laid out in cells that hold whole texts. */
    private static boolean isLayout(Element cell) {
        return cell.selectFirst("p, table, div, h1, h2, h3") != null;
    }
}

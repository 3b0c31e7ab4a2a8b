package stet.draft;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.article.Note;

/** What the links of a page lead to: an address elsewhere, or a note at its foot. */
final class HtmlNotes {
    private static final int LONGEST = 2_000;

    /** What a note says, and the first address in it; no text where it is too long to be one. */
    private record Footnote(String text, String url) {}

    private final Galley galley;
    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Element, Footnote> footnotes = new IdentityHashMap<>();

    HtmlNotes(Galley galley) {
        this.galley = galley;
    }

    /** Hangs it on the words that are linked; nothing for a link within the page that leads to no note. */
    void hang(Element link) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            if (isMark(link)) footnote(link, href.substring(1));
            return;
        }
        String address = Html.address(link);
        String words = Blanks.collapsed(link.text());
        if (!address.isEmpty() && !words.isEmpty()) galley.note(Note.Kind.LINK, words, address);
    }

    private void footnote(Element link, String id) {
        Element note = target(link.ownerDocument(), id);
        if (note == null || note == link) return;
        boolean isWithin = note.normalName().matches("a|sup|span") && note.parent() != null;
        Footnote found = footnotes.computeIfAbsent(isWithin ? note.parent() : note, HtmlNotes::read);
        if (!found.text().isEmpty()) galley.note(Note.Kind.FOOTNOTE, found.text(), found.url());
    }

    /** All of a page are listed when the first is asked for. */
    private Element target(Document page, String id) {
        if (targets.isEmpty() && page != null) {
            page.forEach(element -> {
                if (!element.id().isEmpty()) targets.putIfAbsent(element.id(), element);
            });
        }
        return targets.get(id);
    }

    private static Footnote read(Element note) {
        String text = Blanks.collapsed(note.text());
        if (text.length() > LONGEST) return new Footnote("", "");
        Element source = note.selectFirst("a[href^=http]");
        return new Footnote(text, source == null ? MarkdownNotes.address(text) : source.attr("href"));
    }

    private static boolean isMark(Element link) {
        boolean isNamed = (link.className() + " " + link.id() + " " + link.attr("role") + " " + link.attr("epub:type"))
                .matches("(?i).*(?:footnote|endnote|noteref|fnref|cite_ref|reference).*");
        return isNamed || link.closest("sup") != null;
    }
}

package stet.draft;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import stet.article.PassageText.Kind;

/** The styles of a Word document: ids are in the language of their writer, the names of those built in are English. */
final class DocxStyles implements Xml.Handler {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private String id = "";
    private String language = "";

    @Override
    public void start(String name, Xml element) {
        switch (name) {
            case "style" -> id = element.attribute("styleId");
            case "name" -> names.put(id, element.attribute("val"));
            case "basedOn" -> bases.put(id, element.attribute("val"));
            case "lang" -> {
                if (id.isEmpty()) language = element.attribute("val");
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /** The default of the document; empty where it names none. */
    String language() {
        return language;
    }

    /** What a style, or one that it is based on, makes of a paragraph; null where none says. */
    Kind kind(String style) {
        String each = style;
        for (int step = 0; each != null && step < LONGEST_CHAIN; step++) {
            Kind kind = named(names.getOrDefault(each, each));
            if (kind != null) return kind;
            each = bases.get(each);
        }
        return null;
    }

    /** By the name of a style, as Word and LibreOffice have them, and as newsrooms call theirs; null for any other. */
    static Kind named(String style) {
        String name = style.toLowerCase(Locale.ROOT).replace("_20_", " ");
        if (name.matches("heading ?[1-9].*|heading")) return Kind.HEADING;
        return switch (name) {
            case "title", "headline" -> Kind.HEADLINE;
            case "subtitle", "deck", "standfirst", "dek", "teaser", "lead" -> Kind.DECK;
            case "author", "byline", "autor" -> Kind.BYLINE;
            case "caption", "figure", "illustration", "drawing" -> Kind.CAPTION;
            case "credit", "photo credit" -> Kind.CREDIT;
            case "source", "quelle" -> Kind.SOURCE;
            case "pull quote", "pullquote", "intense quote" -> Kind.PULL_QUOTE;
            default ->
                name.matches("(?:toc|contents|index) ?[0-9h].*|header|footer|page number") ? Kind.FURNITURE : null;
        };
    }
}

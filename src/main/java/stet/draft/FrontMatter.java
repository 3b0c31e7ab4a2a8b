package stet.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between `---` above a text in Markdown, of the form `title: …`, that name what a draft is. */
final class FrontMatter {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\ufeff?---[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z_-]{2,30}):[ \\t]*(.+)$");

    private FrontMatter() {}

    /** The text below it. */
    static String read(String text, Particulars particulars) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find() || !LINE.matcher(block.group(1)).find()) return text;
        LINE.matcher(block.group(1))
                .results()
                .forEach(line -> tell(line.group(1), unquoted(line.group(2)), particulars));
        return text.substring(block.end());
    }

    private static void tell(String name, String value, Particulars particulars) {
        switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "title" -> particulars.title(value);
            case "author", "authors", "byline" -> particulars.byline(value);
            case "date", "published" -> particulars.publishedOn(PageDates.read(value));
            case "lang", "language" -> particulars.language(value);
            case "url", "canonical", "permalink" -> particulars.url(value);
            case "publisher", "site" -> particulars.publisher(value);
            default -> {}
        }
    }

    private static String unquoted(String value) {
        String line = value.strip();
        boolean isQuoted =
                line.length() > 1 && "\"'".indexOf(line.charAt(0)) >= 0 && line.endsWith(line.substring(0, 1));
        return isQuoted ? line.substring(1, line.length() - 1) : line;
    }
}

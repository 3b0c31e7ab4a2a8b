package stet.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The footnotes of a text in Markdown, `[^label]: …`, and the marks that lead to them. */
final class MarkdownNotes {
    /** Its lines, indented ones that follow it too. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^ {0,3}\\[\\^([^\\]\\s]{1,50})\\]:[ \\t]*([^\\n]*(?:\\n(?: {2,}|\\t)[^\\n]+)*)(?:\\n|\\z)");

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,50})\\]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    private final Map<String, String> texts = new HashMap<>();
    private final String rest;

    MarkdownNotes(String text) {
        rest = DEFINITION.matcher(text).replaceAll(found -> {
            texts.putIfAbsent(found.group(1), Blanks.collapsed(found.group(2)));
            return "\n";
        });
    }

    /** The text without them. */
    String rest() {
        return rest;
    }

    /** Adds words to a galley, each footnote at its mark; a mark that leads nowhere stays a word. */
    void set(String words, Galley galley) {
        Matcher mark = MARK.matcher(words);
        int last = 0;
        while (mark.find()) {
            String note = texts.get(mark.group(1));
            if (note == null) continue;
            galley.add(words.substring(last, mark.start()));
            galley.note(Note.Kind.FOOTNOTE, note, address(note));
            last = mark.end();
        }
        galley.add(words.substring(last));
    }

    /** The first web address in a text; empty where there is none. */
    static String address(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? address.group() : "";
    }
}

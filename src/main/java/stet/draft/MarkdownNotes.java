package stet.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.article.Note;

/** The footnotes of a text in Markdown, `[^label]: …`, and the marks that lead to them. */
final class MarkdownNotes {
    private static final Pattern FIRST_LINE = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,50})\\]:[ \\t]*(.*)$");

    /** Indented lines below it belong to a note. */
    private static final Pattern NEXT_LINE = Pattern.compile("^(?: {2,}|\\t)\\s*\\S.*$");

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,50})\\]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final String rest;

    MarkdownNotes(String text) {
        StringBuilder left = new StringBuilder(text.length());
        String label = null;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher first = FIRST_LINE.matcher(line);
            if (first.matches()) {
                label = first.group(1);
                texts.computeIfAbsent(label, any -> new StringBuilder()).append(first.group(2));
            } else if (label != null && NEXT_LINE.matcher(line).matches()) {
                texts.get(label).append(' ').append(line);
            } else {
                label = null;
                left.append(line);
            }
            left.append('\n');
        }
        rest = left.toString();
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
            if (!texts.containsKey(mark.group(1))) continue;
            String note = Blanks.collapsed(texts.get(mark.group(1)).toString());
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

package stet.draft;

import java.util.ArrayList;
import java.util.List;
import stet.article.PassageText;
import stet.article.PassageText.Kind;

/**
 * A plain text as the passages of an article: gaps and words, one after the other, are the text itself, with \n as line
 * end and without the white space around it.
 */
public final class PastedText {
    private final String text;
    private final List<Lines> parts = new ArrayList<>();

    private PastedText(String text) {
        this.text = text;
    }

    /**
     * Blank lines separate paragraphs; lines within one are joined where they were broken to fit a width, and parts of
     * their own otherwise. Empty for a text of white space.
     */
    public static List<PassageText> read(String text) {
        PastedText pasted = new PastedText(Blanks.strip(Blanks.lines(text)));
        pasted.cut();
        return pasted.passages();
    }

    private void cut() {
        List<Lines> blocks = new ArrayList<>();
        Lines block = new Lines(text);
        for (int start = 0; start <= text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            if (!block.add(start, end) && !block.isEmpty()) {
                blocks.add(block);
                block = new Lines(text);
            }
            start = end + 1;
        }
        if (!block.isEmpty()) blocks.add(block);
        boolean hasBlankLines = blocks.size() > 1;
        for (Lines each : blocks) {
            if (each.areWrapped() && (hasBlankLines || each.breakSentences())) {
                parts.add(each);
            } else {
                each.each().forEach(parts::add);
            }
        }
    }

    private List<PassageText> passages() {
        List<PassageText> passages = new ArrayList<>();
        int last = 0;
        for (int part = 0; part < parts.size(); part++) {
            Lines lines = parts.get(part);
            String gap = text.substring(last, lines.start());
            passages.add(new PassageText(part + 1, kind(part), gap, lines.words(), lines.count() > 1));
            last = lines.end();
        }
        return passages;
    }

    private Kind kind(int part) {
        Lines lines = parts.get(part);
        boolean isLast = part == parts.size() - 1;
        if (isLast || lines.count() > 1) {
            return part == 1 && Wording.isByline(lines.words()) ? Kind.BYLINE : Kind.PARAGRAPH;
        }
        if (part == 0) {
            return Wording.isHeadline(lines.words(), parts.get(1).words()) ? Kind.HEADLINE : Kind.PARAGRAPH;
        }
        if (part == 1 && Wording.isByline(lines.words())) return Kind.BYLINE;
        return Wording.isHeading(lines.words()) ? Kind.HEADING : Kind.PARAGRAPH;
    }
}

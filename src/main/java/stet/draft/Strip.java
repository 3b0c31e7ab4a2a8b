package stet.draft;

import java.util.ArrayList;
import java.util.List;
import stet.article.Note;
import stet.article.PassageText;
import stet.text.WellFormed;

/** One passage while it is set, with the notes that hang on it. */
final class Strip {
    PassageText.Kind kind;

    private final String gap;
    private final StringBuilder words = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private boolean isBare = true;

    Strip(PassageText.Kind kind, String gap) {
        this.kind = kind;
        this.gap = gap;
    }

    void add(String more) {
        String lines = Blanks.lines(more).replace("\0", "");
        words.append(lines);
        if (isBare) isBare = Blanks.isBlank(lines);
    }

    void flow(String more) {
        if (isBare) isBare = Blanks.isBlank(more);
        for (int at = 0; at < more.length(); at++) {
            char next = more.charAt(at);
            if (!isCollapsible(next)) {
                if (next != 0) words.append(next);
            } else if (!words.isEmpty() && !isCollapsible(words.charAt(words.length() - 1))) {
                words.append(' ');
            }
        }
    }

    void note(Note.Kind kind, String text, String url) {
        notes.add(new Note(0, words.length(), kind, text, url));
    }

    boolean isBare() {
        return isBare;
    }

    String words() {
        return Blanks.strip(kept(words));
    }

    PassageText passage(int number) {
        return new PassageText(number, kind, number == 1 ? "" : gap, words(), false);
    }

    List<Note> notes(int passage) {
        String all = words.toString();
        int start = Blanks.start(all, 0, all.length());
        int end = Blanks.end(all, start, all.length());
        return notes.stream()
                .map(note -> new Note(
                        passage, Math.max(0, Math.min(note.at(), end) - start), note.kind(), note.text(), note.url()))
                .toList();
    }

    /** Without what no database could hold. */
    static String kept(CharSequence text) {
        String given = text.toString();
        if (WellFormed.is(given)) return given;
        StringBuilder kept = new StringBuilder(given.length());
        given.codePoints()
                .filter(codePoint -> codePoint != 0)
                .map(codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                        ? 0xFFFD
                        : codePoint)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** What HTML and ODF collapse: not the blank that forbids a break. */
    private static boolean isCollapsible(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }
}

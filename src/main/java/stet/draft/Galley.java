package stet.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import stet.article.Note;
import stet.article.PassageText;
import stet.article.PassageText.Kind;
import stet.text.Visible;

/**
 * A draft while it is set, passage by passage. One that is opened within another, as a text box within a paragraph,
 * follows it.
 */
final class Galley {
    /** About 300 pages of a book. */
    static final int LONGEST = 1_000_000;

    /** Passages, and notes: more than a book has. */
    static final int MOST = 50_000;

    private static final String PARAGRAPHS = "\n\n";

    private final Deque<Strip> open = new ArrayDeque<>();
    private final List<Strip> inner = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private int length;
    private int hung;

    void open(Kind kind) {
        open(kind, PARAGRAPHS);
    }

    void open(Kind kind, String gap) {
        open.push(new Strip(kind, gap));
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Nothing that is seen stands in what is open. */
    boolean isBare() {
        return open.isEmpty() || open.peek().isBare();
    }

    void kind(Kind kind) {
        if (isOpen()) open.peek().kind = kind;
    }

    /** Words as they stand, blanks too; outside of a passage they open a paragraph, if they can be seen. */
    void add(String words) {
        if (!isOpen()) {
            if (!Visible.is(words)) return;
            open(Kind.PARAGRAPH);
        }
        grow(words.length());
        open.peek().add(words);
    }

    /** Words whose blanks and line ends mean one blank, as in HTML; those behind a blank or at the start mean none. */
    void flow(String words) {
        if (isOpen()) {
            grow(words.length());
            open.peek().flow(words);
        } else if (Visible.is(words)) {
            open(Kind.PARAGRAPH);
            flow(words);
        }
    }

    /** Hangs a note on the words so far; nothing where there is neither a text nor an address. */
    void note(Note.Kind kind, String text, String url) {
        if (text.isEmpty() && url.isEmpty()) return;
        if (++hung > MOST) throw Unreadable.because("draft_many", MOST);
        if (!isOpen()) open(Kind.PARAGRAPH);
        grow(text.length() + url.length());
        open.peek().note(kind, Strip.kept(text), Strip.kept(url));
    }

    void close() {
        if (!isOpen()) return;
        Strip strip = open.pop();
        if (isOpen()) {
            inner.add(strip);
        } else {
            keep(strip);
            inner.forEach(this::keep);
            inner.clear();
        }
    }

    void closeAll() {
        while (isOpen()) close();
    }

    /** A whole passage. */
    void set(Kind kind, String words) {
        open(kind);
        add(words);
        close();
    }

    int count() {
        return strips.size();
    }

    Kind kindOf(int strip) {
        return strips.get(strip).kind;
    }

    String wordsOf(int strip) {
        return strips.get(strip).words();
    }

    void rename(int strip, Kind kind) {
        strips.get(strip).kind = kind;
    }

    /** Lets go of all passages but these. */
    void keepOnly(BitSet kept) {
        List<Strip> left = new ArrayList<>();
        kept.stream().filter(at -> at < strips.size()).forEach(at -> left.add(strips.get(at)));
        strips.clear();
        strips.addAll(left);
    }

    List<PassageText> passages() {
        List<PassageText> passages = new ArrayList<>();
        for (Strip strip : strips) passages.add(strip.passage(passages.size() + 1));
        return passages;
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int at = 0; at < strips.size(); at++) notes.addAll(strips.get(at).notes(at + 1));
        return notes;
    }

    /** All words so far, passages apart by line ends: what a footnote says. */
    String text() {
        closeAll();
        return String.join("\n", strips.stream().map(Strip::words).toList());
    }

    /** The first address that its notes name; empty where none does. */
    String firstUrl() {
        return notes().stream()
                .map(Note::url)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void keep(Strip strip) {
        if (Visible.is(strip.words())) strips.add(strip);
        if (strips.size() > MOST) throw Unreadable.because("draft_many", MOST);
    }

    private void grow(int by) {
        length += by;
        if (length > LONGEST) throw Unreadable.because("draft_long", LONGEST);
    }
}

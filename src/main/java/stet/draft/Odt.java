package stet.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import stet.article.Note;
import stet.article.PassageText.Kind;

/** The content of an OpenDocument text (ODF 1.3, part 3): its passages, with notes, annotations and links. */
final class Odt implements Xml.Handler {
    private static final int MOST_BLANKS = 1_000;

    private final Galley page;
    private final OdtStyles styles;
    private final OdtChanges changes;
    private final Deque<String> links = new ArrayDeque<>();

    /** Depth below an element whose content is not read; 0 where all is. */
    private int skipped;

    private int cells;
    private int indexes;
    private boolean isBody;

    /** The note that is being read, and what it is; null between notes. */
    private Galley note;

    private Note.Kind noteKind;

    Odt(Galley galley, OdtStyles styles, Tracked tracked) {
        this.page = galley;
        this.styles = styles;
        this.changes = new OdtChanges(tracked);
    }

    boolean hasTrackedChanges() {
        return changes.areThere();
    }

    @Override
    public void start(String name, Xml element) {
        if (skipped > 0 || isLeftOut(name, element)) {
            skipped++;
            return;
        }
        if (changes.start(name, element, this::deleted)) return;
        switch (name) {
            case "text" -> isBody = true;
            case "style" -> styles.start(name, element);
            case "p", "h" -> open(name, element);
            case "table-cell" -> cells++;
            case "table-of-content", "alphabetical-index", "illustration-index" -> indexes++;
            case "s" -> add(" ".repeat(count(element.attribute("c"))));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "a" -> links.push(element.attribute("href"));
            case "note" ->
                open(element.attribute("note-class").equals("endnote") ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE);
            case "annotation" -> open(Note.Kind.COMMENT);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (changes.end(name)) return;
        switch (name) {
            case "p", "h" -> galley().close();
            case "table-cell" -> cells--;
            case "table-of-content", "alphabetical-index", "illustration-index" -> indexes--;
            case "a" -> link(links.poll());
            case "note", "annotation" -> closeNote();
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (skipped > 0 || !isBody || changes.text(text) || !galley().isOpen()) return;
        galley().flow(text);
    }

    private Galley galley() {
        return note == null ? page : note;
    }

    /** Not the fields of the same names, which are words of the text. */
    private static boolean isLeftOut(String name, Xml element) {
        return switch (name) {
            case "creator", "date" -> element.isOf("http://purl.org/dc/elements");
            case "title", "desc" -> element.isOf("urn:oasis:names:tc:opendocument:xmlns:svg");
            case "note-citation", "date-string", "forms", "sequence-decls", "variable-decls", "user-field-decls" ->
                true;
            case "binary-data", "object", "object-ole", "math" -> true;
            default -> false;
        };
    }

    private void open(String name, Xml element) {
        Kind kind = styles.kind(element.attribute("style-name"));
        if (kind == null) kind = name.equals("h") ? Kind.HEADING : Kind.PARAGRAPH;
        if (cells > 0) kind = Kind.CELL;
        if (indexes > 0) kind = Kind.FURNITURE;
        galley().open(kind);
    }

    private void open(Note.Kind kind) {
        if (note != null) return;
        note = new Galley();
        noteKind = kind;
    }

    private void closeNote() {
        if (note == null) return;
        String text = note.text();
        String url = note.firstUrl();
        note = null;
        page.note(noteKind, text, url.isEmpty() ? MarkdownNotes.address(text) : url);
    }

    private void add(String words) {
        if (isBody && !changes.text(words) && galley().isOpen()) galley().add(words);
    }

    private void link(String address) {
        if (address != null && address.matches("(?i)https?://.{1,2000}") && galley().isOpen()) {
            galley().note(Note.Kind.LINK, "", address);
        }
    }

    /** Words that were deleted, at their place. */
    private void deleted(String words) {
        if (galley().isOpen()) galley().add(words);
    }

    private static int count(String blanks) {
        return blanks.matches("\\d{1,6}") ? Math.min(Integer.parseInt(blanks), MOST_BLANKS) : 1;
    }
}

package stet.draft;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import stet.article.Note;
import stet.article.PassageText.Kind;
import stet.draft.RtfGroup.Into;

/** A file in RTF: its passages, footnotes and links; pictures, lists of styles and the like are passed by. */
final class Rtf implements RtfTokens.Handler {
    private final RtfFonts fonts = new RtfFonts();
    private final RtfAsides asides;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Galley page;
    private final Tracked tracked;
    private RtfGroup group = new RtfGroup();
    private Galley note;
    private Note.Kind noteKind;
    private boolean isStarred;
    private boolean isInTable;
    private boolean hasTrackedChanges;
    private int outline = -1;
    private int passed;

    private Rtf(Galley galley, Particulars particulars, Tracked tracked) {
        this.page = galley;
        this.asides = new RtfAsides(particulars);
        this.tracked = tracked;
    }

    /** True where changes are tracked. */
    static boolean read(byte[] bytes, Tracked tracked, Galley galley, Particulars particulars) {
        Rtf reader = new Rtf(galley, particulars, tracked);
        new RtfTokens(bytes).read(reader);
        galley.closeAll();
        return reader.hasTrackedChanges;
    }

    @Override
    public void open() {
        flush();
        passed = 0;
        groups.push(group);
        group = group.inner();
        isStarred = false;
    }

    @Override
    public void close() {
        flush();
        passed = 0;
        RtfGroup closed = group;
        group = groups.isEmpty() ? new RtfGroup() : groups.pop();
        if (closed.isNote) endNote();
        if (closed.isField) endField();
        if (closed.into != group.into) asides.end(closed.into);
    }

    @Override
    public void letter(int code) {
        if (passed > 0) {
            passed--;
        } else {
            bytes.write(code);
        }
    }

    @Override
    public void word(String word, int number) {
        if (word.equals("'")) {
            letter(number);
            return;
        }
        flush();
        if (word.equals("*")) {
            isStarred = true;
            return;
        }
        if (RtfWords.isPassedBy(word) || isStarred && !RtfWords.isKnownStarred(word)) group.into = Into.NOWHERE;
        isStarred = false;
        String character = RtfWords.character(word);
        if (character != null) {
            put(character);
        } else {
            control(word, number);
        }
    }

    private void control(String word, int number) {
        boolean isOn = number != 0;
        switch (word) {
            case "ansicpg", "mac", "pc" -> fonts.file(word, number);
            case "uc" -> group.replacements = Math.max(0, Math.min(number, 20));
            case "u" -> unicode(number);
            case "f" -> fonts.select(number, group);
            case "fcharset" -> fonts.charset(number);
            case "fonttbl" -> group.into = Into.FONTS;
            case "stylesheet" -> group.into = Into.STYLES;
            case "title" -> into(Into.TITLE);
            case "author" -> into(Into.AUTHOR);
            case "fldinst" -> into(Into.FIELD);
            case "field" -> {
                group.isField = true;
                asides.openField();
            }
            case "footnote" -> note(Note.Kind.FOOTNOTE);
            case "annotation" -> note(Note.Kind.COMMENT);
            case "ftnalt" -> noteKind = Note.Kind.ENDNOTE;
            case "v" -> group.isHidden = isOn;
            case "deleted" -> tracked(group.isDeleted = isOn);
            case "revised" -> tracked(group.isInserted = isOn);
            case "plain" -> group.isHidden = group.isDeleted = group.isInserted = false;
            case "s" -> asides.style(number);
            case "outlinelevel" -> outline = number;
            case "intbl" -> isInTable = true;
            case "pard" -> pard();
            case "par", "sect", "page", "cell", "nestcell" -> endPassage();
            default -> {}
        }
    }

    private Galley galley() {
        return note == null ? page : note;
    }

    private void into(Into into) {
        if (group.into == Into.TEXT || group.into == Into.NOWHERE && into != Into.FIELD) group.into = into;
        asides.clear();
    }

    private void unicode(int number) {
        if (number == RtfTokens.NONE) return;
        passed = group.replacements;
        put(String.valueOf((char) number));
    }

    private void tracked(boolean isOn) {
        if (isOn) hasTrackedChanges = true;
    }

    private void pard() {
        isInTable = false;
        asides.style(0);
        outline = -1;
    }

    private void note(Note.Kind kind) {
        if (note != null || group.into != Into.TEXT) return;
        note = new Galley();
        noteKind = kind;
        group.isNote = true;
    }

    private void endNote() {
        String text = note.text();
        String url = note.firstUrl();
        note = null;
        page.note(noteKind, text, url.isEmpty() ? MarkdownNotes.address(text) : url);
    }

    private void endField() {
        String address = asides.closeField();
        if (!address.isEmpty() && galley().isOpen()) galley().note(Note.Kind.LINK, "", address);
    }

    private void endPassage() {
        if (group.into == Into.TEXT) galley().close();
    }

    private void flush() {
        if (bytes.size() == 0) return;
        String words = bytes.toString(fonts.of(group.font));
        bytes.reset();
        put(words);
    }

    private void put(String words) {
        if (group.into == Into.TEXT) {
            set(words);
        } else {
            asides.add(group.into, words);
        }
    }

    private void set(String words) {
        boolean isGone = tracked == Tracked.ACCEPTED ? group.isDeleted : group.isInserted;
        if (group.isHidden || isGone) return;
        Galley galley = galley();
        if (!galley.isOpen()) galley.open(kind());
        galley.add(words);
    }

    private Kind kind() {
        if (isInTable) return Kind.CELL;
        Kind named = DocxStyles.named(asides.styleName());
        if (named != null) return named;
        return outline >= 0 && outline < 9 ? Kind.HEADING : Kind.PARAGRAPH;
    }
}

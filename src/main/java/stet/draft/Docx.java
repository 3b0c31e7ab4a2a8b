package stet.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import stet.article.Note;
import stet.article.PassageText.Kind;

/** A part of a Word document in WordprocessingML (ECMA-376, part 1): its text, or that of its footnotes or comments. */
final class Docx implements Xml.Handler {
    private final Galley galley;
    private final DocxParts parts;
    private final boolean isOriginal;

    /** Depth below an element whose content is not read; 0 where all is. */
    private int skipped;

    private boolean isText;
    private boolean isInstruction;
    private boolean isHidden;
    private int properties;
    private boolean joinsNext;
    private boolean hasTrackedChanges;
    private int cells;
    private final StringBuilder instruction = new StringBuilder();
    private final Deque<String> fields = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();

    Docx(Galley galley, DocxParts parts, Tracked tracked) {
        this.galley = galley;
        this.parts = parts;
        this.isOriginal = tracked == Tracked.ORIGINAL;
    }

    boolean hasTrackedChanges() {
        return hasTrackedChanges;
    }

    @Override
    public void start(String name, Xml element) {
        if (skipped > 0 || isLeftOut(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "p" -> open();
            case "tc" -> cells++;
            case "pPr", "rPr" -> properties++;
            case "pStyle" -> style(parts.styles().kind(element.attribute("val")));
            case "t", "delText" -> isText = true;
            case "instrText", "delInstrText" -> isInstruction = true;
            case "tab" -> add(properties > 0 ? "" : "\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00ad");
            case "r" -> isHidden = false;
            case "vanish" -> isHidden = !element.attribute("val").matches("0|false|off");
            case "fldChar" -> field(element.attribute("fldCharType"));
            case "fldSimple" -> fields.push(DocxParts.address(element.attribute("instr")));
            case "hyperlink" -> links.push(parts.target(element.attribute("id")));
            case "footnoteReference", "endnoteReference", "commentReference" -> note(name, element.attribute("id"));
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> close();
            case "tc" -> cells--;
            case "pPr", "rPr" -> properties--;
            case "t", "delText" -> isText = false;
            case "instrText", "delInstrText" -> isInstruction = false;
            case "r" -> isHidden = false;
            case "fldSimple" -> link(fields.poll());
            case "hyperlink" -> link(links.poll());
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (skipped > 0) return;
        if (isText) add(text);
        if (isInstruction && instruction.length() < 5_000) instruction.append(text);
    }

    /** What was moved or deleted, or put in since; within the properties it is the mark of the paragraph. */
    private boolean isLeftOut(String name) {
        return switch (name) {
            case "ins", "moveTo" -> tracked(isOriginal);
            case "del", "moveFrom" -> tracked(!isOriginal);
            case "Fallback", "pPrChange", "rPrChange", "sectPr", "tblPr", "tcPr", "trPr" -> true;
            default -> false;
        };
    }

    private boolean tracked(boolean isGone) {
        hasTrackedChanges = true;
        if (properties > 0 && isGone) joinsNext = true;
        return isGone && properties == 0;
    }

    private void open() {
        if (joinsNext && galley.isOpen()) {
            joinsNext = false;
            return;
        }
        joinsNext = false;
        galley.open(cells > 0 ? Kind.CELL : Kind.PARAGRAPH);
    }

    private void close() {
        if (!joinsNext) galley.close();
    }

    private void style(Kind kind) {
        if (cells == 0 && galley.isBare() && kind != null) galley.kind(kind);
    }

    private void add(String words) {
        if (!isHidden && !words.isEmpty() && galley.isOpen()) galley.add(words);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                fields.push("");
                instruction.setLength(0);
            }
            case "separate" -> {
                fields.poll();
                fields.push(DocxParts.address(instruction.toString()));
                instruction.setLength(0);
            }
            case "end" -> link(fields.poll());
            default -> {}
        }
    }

    private void link(String address) {
        if (address != null && !address.isEmpty() && galley.isOpen()) galley.note(Note.Kind.LINK, "", address);
    }

    private void note(String name, String id) {
        Note.Kind kind = switch (name) {
            case "footnoteReference" -> Note.Kind.FOOTNOTE;
            case "endnoteReference" -> Note.Kind.ENDNOTE;
            default -> Note.Kind.COMMENT;
        };
        DocxParts.Words words = parts.note(kind, id);
        if (words != null && galley.isOpen()) galley.note(kind, words.text(), words.url());
    }
}

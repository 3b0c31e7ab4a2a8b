package stet.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.article.Note;

/** The parts of a Word document beside its text: styles, the targets of links, notes and comments. */
final class DocxParts {
    private static final Pattern HYPERLINK =
            Pattern.compile("^\\s*HYPERLINK\\s+\"(https?://[^\"]{1,2000})\".*", Pattern.DOTALL);

    /** Word names it so, and its editions on the web with a number. */
    private static final Pattern TEXT = Pattern.compile("word/document\\d{0,3}\\.xml");

    private static final Map<Note.Kind, String> FILES = new EnumMap<>(
            Map.of(Note.Kind.FOOTNOTE, "footnotes", Note.Kind.ENDNOTE, "endnotes", Note.Kind.COMMENT, "comments"));

    /** What a note says, and the first address in it. */
    record Words(String text, String url) {}

    private final ZipParts zip;
    private final Tracked tracked;
    private final DocxStyles styles = new DocxStyles();
    private final Map<String, String> targets;
    private final Map<Note.Kind, Map<String, Words>> notes = new EnumMap<>(Note.Kind.class);

    private DocxParts(ZipParts zip, Tracked tracked, Map<String, String> targets) {
        this.zip = zip;
        this.tracked = tracked;
        this.targets = targets;
    }

    /** True where changes are tracked. */
    static boolean read(byte[] bytes, Tracked tracked, Galley galley, Particulars particulars) {
        ZipParts zip = new ZipParts(bytes);
        String text = zip.names().stream()
                .filter(name -> TEXT.matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> Unreadable.because("draft_broken"));
        DocxParts parts = new DocxParts(zip, tracked, targets(zip, text.substring(5, text.length() - 4)));
        byte[] styles = zip.part("word/styles.xml");
        if (styles != null) Xml.read(styles, parts.styles);
        Docx reader = new Docx(galley, parts, tracked);
        Xml.read(zip.part(text), reader);
        OfficeFacts.read(zip.part("docProps/core.xml"), particulars);
        particulars.language(parts.styles.language());
        return reader.hasTrackedChanges();
    }

    DocxStyles styles() {
        return styles;
    }

    /** The address that a relation leads to; empty where it leads to none. */
    String target(String relation) {
        return targets.getOrDefault(relation, "");
    }

    /** Null where there is none; notes have no notes. */
    Words note(Note.Kind kind, String id) {
        return notes.computeIfAbsent(kind, this::readNotes).get(id);
    }

    /** The address of a field `HYPERLINK "…"`; empty for any other. */
    static String address(String instruction) {
        Matcher link = HYPERLINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }

    private Map<String, Words> readNotes(Note.Kind kind) {
        byte[] part = zip.part("word/" + FILES.get(kind) + ".xml");
        Map<String, Words> read = new HashMap<>();
        if (part != null) {
            DocxParts inner = new DocxParts(zip, tracked, targets(zip, FILES.get(kind)));
            FILES.keySet().forEach(each -> inner.notes.put(each, Map.of()));
            Xml.read(part, new DocxNotes(inner, tracked, read));
        }
        return read;
    }

    private static Map<String, String> targets(ZipParts zip, String part) {
        Map<String, String> targets = new HashMap<>();
        byte[] relations = zip.part("word/_rels/" + part + ".xml.rels");
        if (relations == null) return targets;
        Xml.read(relations, new Xml.Starts((name, element) -> {
            String target = element.attribute("Target");
            if (name.equals("Relationship") && target.matches("(?i)https?://.{1,2000}")) {
                targets.put(element.attribute("Id"), target);
            }
        }));
        return targets;
    }
}

package stet.draft;

import java.util.Map;

/** Footnotes, endnotes or comments of a Word document, each by its id. */
final class DocxNotes implements Xml.Handler {
    private final DocxParts parts;
    private final Tracked tracked;
    private final Map<String, DocxParts.Words> notes;
    private String id;
    private Galley galley;
    private Docx reader;

    DocxNotes(DocxParts parts, Tracked tracked, Map<String, DocxParts.Words> notes) {
        this.parts = parts;
        this.tracked = tracked;
        this.notes = notes;
    }

    @Override
    public void start(String name, Xml element) {
        if (isNote(name)) {
            id = element.attribute("id");
            galley = new Galley();
            reader = new Docx(galley, parts, tracked);
        } else if (reader != null) {
            reader.start(name, element);
        }
    }

    @Override
    public void end(String name) {
        if (!isNote(name)) {
            if (reader != null) reader.end(name);
            return;
        }
        String text = galley.text();
        String url = galley.firstUrl();
        notes.put(id, new DocxParts.Words(text, url.isEmpty() ? MarkdownNotes.address(text) : url));
        reader = null;
    }

    @Override
    public void text(String text) {
        if (reader != null) reader.text(text);
    }

    private static boolean isNote(String name) {
        return name.equals("footnote") || name.equals("endnote") || name.equals("comment");
    }
}

package stet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import stet.article.Article;
import stet.article.Passage;
import stet.fix.Fix;
import stet.home.Address;
import stet.text.Span;
import stet.web.Texts;

/**
 * The newest text of an article as a Word document, with a comment for each fix that is open, on the words that it is
 * about: the least of WordprocessingML (ECMA-376-1, 17.13.4) that word processors read as such.
 */
final class FixesDocx {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final Map<String, String> FRAME = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                    + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"" + PART + "document.main+xml\"/><Override PartName=\"/word/comments.xml\""
                    + " ContentType=\"" + PART + "comments+xml\"/></Types>",
            "_rels/.rels",
            relationship("officeDocument", "word/document.xml"),
            "word/_rels/document.xml.rels",
            relationship("comments", "comments.xml"));

    private final Article article;
    private final Address address;
    private final List<Fix> fixes;

    /** A fix where its words stand in its passage; nowhere is an empty place at the passage's beginning. */
    private record Placed(int id, Span place) {}

    FixesDocx(Article article, Address address) {
        this.article = article;
        this.address = address;
        this.fixes =
                Fix.of(article).stream().filter(fix -> fix.status().isOpen()).toList();
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        for (String part : new TreeSet<>(FRAME.keySet())) put(zip, part, (HEAD + FRAME.get(part)).getBytes(UTF_8));
        try {
            put(zip, "word/document.xml", document());
            put(zip, "word/comments.xml", comments());
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
        zip.closeEntry();
    }

    private byte[] document() throws XMLStreamException {
        WordXml xml = new WordXml("document");
        xml.start("body");
        for (Passage passage : article.text().passages()) paragraph(xml, passage);
        return xml.end();
    }

    private void paragraph(WordXml xml, Passage passage) throws XMLStreamException {
        String words = passage.words();
        List<Placed> placed = placedIn(passage);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        placed.forEach(fix -> cuts.addAll(List.of(fix.place.start(), fix.place.end())));
        xml.start("p");
        for (Integer cut : cuts) {
            for (Placed fix : placed) if (fix.place.start() == cut) xml.mark("commentRangeStart", fix.id);
            for (Placed fix : placed) if (fix.place.end() == cut) xml.endOfComment(fix.id);
            Integer next = cuts.higher(cut);
            if (next != null) xml.run(words.substring(cut, next));
        }
        xml.endElement();
    }

    private List<Placed> placedIn(Passage passage) {
        List<Placed> placed = new ArrayList<>();
        for (int id = 0; id < fixes.size(); id++) {
            Fix fix = fixes.get(id);
            if (fix.passage() != passage.number()) continue;
            placed.add(new Placed(id, fix.placeIn(passage.words()).orElse(new Span(0, 0))));
        }
        return placed;
    }

    private byte[] comments() throws XMLStreamException {
        WordXml xml = new WordXml("comments");
        for (int id = 0; id < fixes.size(); id++) {
            Fix fix = fixes.get(id);
            xml.comment(id, fix.proposedBy().name(), fix.proposedAt());
            for (String line : said(fix)) xml.paragraph(line);
            xml.endElement();
        }
        return xml.end();
    }

    /** What a comment says: how much it weighs, both wordings, what became of it, and where to answer. */
    private List<String> said(Fix fix) {
        return List.of(
                Texts.of("docx_fix", fix.weightLabel(), fix.status().label()),
                Texts.of("docx_now", fix.now()),
                fix.agreed().isEmpty() ? Texts.of("docx_strike") : Texts.of("docx_instead", fix.agreed()),
                Texts.of(
                        "docx_claim",
                        fix.claim().number(),
                        address.of(fix.claim().path() + "#fix-" + fix.number())));
    }
}

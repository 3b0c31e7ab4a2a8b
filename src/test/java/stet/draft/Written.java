package stet.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in the formats of offices, written by hand so that a test shows what is in them. */
final class Written {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private Written() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** A Word file of these paragraphs, with the styles and notes that the tests ask for. */
    static byte[] docx(String paragraphs) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + paragraphs + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-AT\"/></w:rPr>"
                        + "</w:rPrDefault></w:docDefaults>"
                        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:styleId=\"Eigene\"><w:name w:val=\"House heading\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
                        + "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Land registry, </w:t></w:r>"
                        + "<w:hyperlink r:id=\"f1\"><w:r><w:t>table 4</w:t></w:r></w:hyperlink></w:p></w:footnote></w:footnotes>");
        parts.put(
                "word/comments.xml",
                "<w:comments " + W
                        + "><w:comment w:id=\"0\"><w:p><w:r><w:t>See https://example.org/minutes.</w:t></w:r></w:p></w:comment></w:comments>");
        parts.put("word/_rels/document.xml.rels", relation("d1", "https://example.org/report"));
        parts.put("word/_rels/footnotes.xml.rels", relation("f1", "https://example.org/registry"));
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>Saved as</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>");
        return zip(parts);
    }

    static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** An OpenDocument text of these paragraphs. */
    static byte[] odt(String paragraphs) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content " + ODF + "><office:automatic-styles>"
                        + "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles>"
                        + "<office:body><office:text>" + paragraphs
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "meta.xml",
                "<office:document-meta " + ODF + "><office:meta><dc:title>Saved as</dc:title>"
                        + "<dc:language>fr-CA</dc:language></office:meta></office:document-meta>");
        return zip(parts);
    }

    private static String relation(String id, String target) {
        return "<Relationships><Relationship Id=\"" + id + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/></Relationships>";
    }
}

package stet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of a Word document while it is written. */
final class WordXml {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    WordXml(String root) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, UTF_8.name());
        xml.writeStartDocument(UTF_8.name(), "1.0");
        start(root);
        xml.writeNamespace("w", SPACE);
    }

    void start(String element) throws XMLStreamException {
        xml.writeStartElement("w", element, SPACE);
    }

    void endElement() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** The beginning or the end of the words that a comment is on. */
    void mark(String element, int comment) throws XMLStreamException {
        xml.writeEmptyElement("w", element, SPACE);
        attribute("id", String.valueOf(comment));
    }

    void endOfComment(int comment) throws XMLStreamException {
        mark("commentRangeEnd", comment);
        start("r");
        mark("commentReference", comment);
        endElement();
    }

    void comment(int id, String author, Instant at) throws XMLStreamException {
        start("comment");
        attribute("id", String.valueOf(id));
        attribute("author", readable(author));
        attribute("date", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    void paragraph(String words) throws XMLStreamException {
        start("p");
        run(words);
        endElement();
    }

    /** Words as they are, white space included; a line's end is one. */
    void run(String words) throws XMLStreamException {
        if (words.isEmpty()) return;
        start("r");
        String[] lines = words.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) xml.writeEmptyElement("w", "br", SPACE);
            start("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(readable(lines[line]));
            endElement();
        }
        endElement();
    }

    byte[] end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute("w", SPACE, name, value);
    }

    /** XML 1.0 can hold no control characters but tab and line end; a reader would refuse all of the document for one. */
    private static String readable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", "");
    }
}

package stet.draft;

import java.io.ByteArrayInputStream;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document in XML, read event by event: no DTD, no entities but the five, nothing loaded from outside, no deeper than
 * any writer nests.
 */
final class Xml {
    private static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    private int depth;

    /** Gets what a document consists of, in its order. */
    interface Handler {
        void start(String name, Xml element);

        void end(String name);

        void text(String text);
    }

    /** A handler that minds where elements start, and nothing else. */
    record Starts(BiConsumer<String, Xml> each) implements Handler {
        @Override
        public void start(String name, Xml element) {
            each.accept(name, element);
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** 422 where it is no XML, has a DTD, or is nested too deeply. */
    static void read(byte[] bytes, Handler handler) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            new Xml(reader).read(handler);
        } catch (XMLStreamException broken) {
            throw Unreadable.because("draft_broken");
        }
    }

    /** The value of an attribute by its local name, whatever its prefix; empty where it is not given. */
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) return reader.getAttributeValue(at);
        }
        return "";
    }

    /** Whether the element's name is of a namespace that starts so. */
    boolean isOf(String namespace) {
        String uri = reader.getNamespaceURI();
        return uri != null && uri.startsWith(namespace);
    }

    private void read(Handler handler) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw Unreadable.because("draft_deep");
                    handler.start(reader.getLocalName(), this);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Unreadable.because("draft_broken");
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from outside");
        });
        return factory;
    }
}

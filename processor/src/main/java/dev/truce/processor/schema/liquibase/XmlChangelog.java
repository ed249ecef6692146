package dev.truce.processor.schema.liquibase;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a changelog in XML. Document types and external entities are never read. */
final class XmlChangelog {
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element whose end is not read yet. */
    private static final class Open {
        private final String name;
        private final Map<String, String> attributes;
        private final int line;
        private final int textLine;
        private final List<Element> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(XMLStreamReader reader, int line) {
            this.name = reader.getLocalName();
            this.attributes = attributes(reader);
            this.line = line;
            this.textLine = reader.getLocation().getLineNumber();
        }

        Element closed() {
            return new Element(name, attributes, children, text.toString(), line, textLine);
        }
    }

    private XmlChangelog() {}

    static Element read(String text) throws MalformedException {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new XmlChangelog().read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new MalformedException("is not well-formed XML in line " + line);
        }
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException, MalformedException {
        while (reader.hasNext()) {
            // an element starts where the event before it ends
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> open.push(new Open(reader, line));
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (!open.isEmpty()) {
                        open.element().text.append(reader.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    Element closed = open.pop().closed();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.element().children.add(closed);
                }
                default -> {}
            }
        }
        throw new MalformedException("is empty");
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}

package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read once from its beginning to its end. */
final class WorkbookPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader reader;

    /** @param stream that lets through no more than may be read */
    WorkbookPart(InputStream stream) throws UnusableFile {
        this.stream = stream;
        try {
            // The encoding is not left to the file: UTF-8 is what all write, and what the stream's checks rest upon.
            reader = FACTORY.createXMLStreamReader(stream, "UTF-8");
        } catch (XMLStreamException broken) {
            throw unusable(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on until the next element that begins or ends; false: there is none. */
    boolean next() throws UnusableFile {
        try {
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() || reader.isEndElement()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw unusable(broken);
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Whatever its namespace: those of strict and of usual workbooks differ. */
    @Nullable
    String attribute(String name) {
        for (var n = 0; n < reader.getAttributeCount(); n++) {
            if (reader.getAttributeLocalName(n).equals(name)) {
                return reader.getAttributeValue(n);
            }
        }
        return null;
    }

    /** All text until the element ends that has just begun. */
    String text(String element) throws UnusableFile {
        return text(element, _ -> false);
    }

    /** @param without elements whose text is none of it */
    String text(String element, Predicate<String> without) throws UnusableFile {
        var text = new StringBuilder();
        var left = 0;
        try {
            while (reader.hasNext()) {
                reader.next();
                if (ends(element)) {
                    return text.toString();
                }
                if (reader.isStartElement() && without.test(reader.getLocalName())) {
                    left++;
                } else if (reader.isEndElement() && without.test(reader.getLocalName())) {
                    left--;
                } else if (reader.isCharacters() && left == 0) {
                    append(text);
                }
            }
        } catch (XMLStreamException broken) {
            throw unusable(broken);
        }
        throw new UnusableFile(Reason.BROKEN_WORKBOOK);
    }

    private void append(StringBuilder text) throws UnusableFile {
        if (text.length() + reader.getTextLength() > SourceRows.MAX_VALUE) {
            throw new UnusableFile(Reason.VALUE_TOO_LONG, SourceRows.MAX_VALUE);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static UnusableFile unusable(XMLStreamException broken) {
        return broken.getNestedException() instanceof WorkbookStream.TooLarge
                ? new UnusableFile(Reason.WORKBOOK_TOO_LARGE, WorkbookStream.MAX_BYTES >> 20)
                : new UnusableFile(Reason.BROKEN_WORKBOOK);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

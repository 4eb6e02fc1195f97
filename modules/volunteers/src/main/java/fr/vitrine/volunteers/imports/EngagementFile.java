package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.imports.UnreadableFeed.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads API Engagement's XML, {@code <source>} with one {@code <mission>} each, as it goes by. A file that declares a document
 * type is none of it: entities and addresses in one are how files of this kind do harm.
 */
final class EngagementFile {

    private static final int MOST = 20_000;
    private static final int MAX_DEPTH = 6;
    private static final int MAX_CHARACTERS = 100_000;
    private static final String MISSION = "mission";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final List<FeedMission> missions = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Map<String, List<String>> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int characters;

    private EngagementFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static List<FeedMission> read(byte[] file) throws UnreadableFeed {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                return new EngagementFile(reader).missions();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            throw new UnreadableFeed(Reason.NOT_UNDERSTOOD, malformed);
        }
    }

    private List<FeedMission> missions() throws XMLStreamException, UnreadableFeed {
        if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                || !xml.getLocalName().equals("source")) {
            throw new UnreadableFeed(Reason.NOT_UNDERSTOOD);
        }
        var depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    start(depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFeed(Reason.NOT_UNDERSTOOD);
                default -> {}
            }
        }
        return missions;
    }

    private void start(int depth) throws UnreadableFeed {
        if (depth > MAX_DEPTH + 2) {
            throw new UnreadableFeed(Reason.NOT_UNDERSTOOD);
        }
        text.setLength(0);
        if (depth == 2 && xml.getLocalName().equals(MISSION)) {
            if (missions.size() == MOST) {
                throw new UnreadableFeed(Reason.TOO_MANY_ENTRIES);
            }
            line = xml.getLocation().getLineNumber();
            characters = 0;
            values = new HashMap<>();
            path.clear();
        } else if (depth > 2) {
            path.addLast(xml.getLocalName());
        }
    }

    /** @param depth of what is around it */
    private void end(int depth) {
        if (depth == 1 && xml.getLocalName().equals(MISSION)) {
            missions.add(new FeedMission(line, values));
        } else if (depth > 1) {
            var value = Text.clean(text.toString());
            if (!value.isEmpty()) {
                values.computeIfAbsent(String.join("/", path), _ -> new ArrayList<>())
                        .add(value);
            }
            path.pollLast();
        }
        text.setLength(0);
    }

    private void add(String more) throws UnreadableFeed {
        characters += more.length();
        if (characters > MAX_CHARACTERS) {
            throw new UnreadableFeed(Reason.TOO_LARGE);
        }
        text.append(more);
    }
}

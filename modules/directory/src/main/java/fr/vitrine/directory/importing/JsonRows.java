package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON array of structures, or of what has other columns, one object at a time. */
final class JsonRows implements SourceRows {

    private static final int MAX_DEPTH = 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_VALUE)
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .build();

    private final Reader reader;
    private final JsonParser parser;
    private final Set<String> ignored = new LinkedHashSet<>();
    private final String encoding;
    private final Map<String, String> columns;
    private long line;

    private JsonRows(Reader reader, String encoding, Map<String, String> columns) {
        this.reader = reader;
        this.encoding = encoding;
        this.columns = columns;
        parser = JSON.createParser(reader);
    }

    /** @param columns what names mean that are not a structure's, empty for one that is not read; none: structures are read */
    static JsonRows open(ImportInput input, ImportEncoding encoding, Map<String, String> columns)
            throws IOException, UnusableFile {
        var rows = new JsonRows(encoding.reader(input), encoding.label(), columns);
        if (rows.advance() != JsonToken.START_ARRAY) {
            rows.close();
            throw new UnusableFile(Reason.NOT_A_LIST);
        }
        return rows;
    }

    /** All that its objects have, in the order in which they come. */
    static List<String> names(ImportInput input, ImportEncoding encoding) throws IOException, UnusableFile {
        var names = new LinkedHashSet<String>();
        try (var rows = open(input, encoding, Map.of())) {
            for (var element = rows.element(); element.isPresent(); element = rows.element()) {
                names.addAll(element.get().propertyNames());
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Optional<SourceRow> next() throws UnusableFile {
        return element().map(node -> new Reading(line).row(node));
    }

    private Optional<JsonNode> element() throws UnusableFile {
        if (advance() == JsonToken.END_ARRAY) {
            if (advance() != null) {
                throw new UnusableFile(ImportProblem.at(line(), Reason.NOT_JSON));
            }
            return Optional.empty();
        }
        line = line();
        try {
            return Optional.of(parser.readValueAsTree());
        } catch (JacksonException broken) {
            throw new UnusableFile(problem(broken));
        }
    }

    private @Nullable JsonToken advance() throws UnusableFile {
        try {
            return parser.nextToken();
        } catch (JacksonException broken) {
            throw new UnusableFile(problem(broken));
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static ImportProblem problem(JacksonException broken) {
        var line = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr());
        if (broken instanceof StreamConstraintsException) {
            return ImportProblem.at(line, Reason.VALUE_TOO_LONG, MAX_VALUE);
        }
        return ImportProblem.at(line, endsTooEarly(broken) ? Reason.TRUNCATED : Reason.NOT_JSON);
    }

    /** Between two elements the library tells it by its words only. */
    private static boolean endsTooEarly(JacksonException broken) {
        return broken instanceof UnexpectedEndOfInputException
                || broken.getOriginalMessage().contains("end-of-input");
    }

    /** Turns one element of the array into a row. */
    private final class Reading {

        private final long line;
        private final List<ImportProblem> problems = new ArrayList<>();

        Reading(long line) {
            this.line = line;
        }

        SourceRow row(JsonNode node) {
            if (!node.isObject()) {
                problems.add(ImportProblem.at(line, Reason.NOT_A_STRUCTURE));
                return new SourceRow(line, new Values(""), List.of(), List.of(), null, problems);
            }
            var values = new Values("");
            if (!columns.isEmpty()) {
                node.properties().forEach(property -> cell(values, property.getKey(), property.getValue()));
                return new SourceRow(line, values, List.of(), List.of(), null, problems);
            }
            for (var property : node.properties()) {
                var key = ImportColumns.canonical(property.getKey());
                if (!Set.of(ImportColumns.SERVICES, ImportColumns.LINKS, ImportColumns.IMAGES)
                        .contains(key)) {
                    fill(values, ImportColumns.STRUCTURE, property.getKey(), property.getValue());
                }
            }
            return new SourceRow(
                    line,
                    values,
                    parts(node, ImportColumns.SERVICES, ImportColumns.SERVICE),
                    parts(node, ImportColumns.LINKS, ImportColumns.LINK),
                    node.hasNonNull(ImportColumns.IMAGES)
                            ? parts(node, ImportColumns.IMAGES, ImportColumns.IMAGE)
                            : null,
                    problems);
        }

        /** A list is what stands in a cell with commas between. */
        private void cell(Values values, String name, JsonNode value) {
            var column = columns.getOrDefault(name, "");
            if (column.isEmpty()) {
                return;
            }
            if (value.isArray() && value.values().stream().noneMatch(JsonNode::isContainer)) {
                var text = value.values().stream().map(JsonRows::text).collect(Collectors.joining(", "));
                values.add(column, text);
            } else {
                scalar(values, column, value);
            }
        }

        private List<Values> parts(JsonNode node, String name, Set<String> known) {
            var parts = new ArrayList<Values>();
            var list = node.path(name);
            if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
                wrongType(name, list);
            }
            for (var part : list.values()) {
                var values = new Values(name + "[" + (parts.size() + 1) + "].");
                if (part.isObject()) {
                    part.properties().forEach(property -> fill(values, known, property.getKey(), property.getValue()));
                } else {
                    wrongType(name, part);
                }
                parts.add(values);
            }
            return parts;
        }

        private void fill(Values values, Set<String> known, String name, JsonNode value) {
            var column = ImportColumns.canonical(name);
            if (!known.contains(column)) {
                ignored.add(values.pathOf(name).replaceAll("\\[\\d+]", ""));
            } else if (ImportColumns.LISTS.contains(column) && value.isArray()) {
                value.values().forEach(part -> scalar(values, column, part));
            } else {
                scalar(values, column, value);
            }
        }

        private void scalar(Values values, String column, JsonNode value) {
            if (value.isContainer()) {
                wrongType(values.pathOf(column), value);
            } else if (!value.isNull()) {
                values.add(column, text(value));
            }
        }

        private void wrongType(String column, JsonNode value) {
            var shown = value.isContainer() ? "" : value.asString();
            problems.add(new ImportProblem(line, column, shown, Reason.WRONG_TYPE, List.of(), null));
        }
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.numberValue().toString() : value.asString();
    }

    @Override
    public Set<String> ignored() {
        return ignored;
    }

    @Override
    public ImportReport.Form form() {
        return new ImportReport.Form.Json(encoding);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}

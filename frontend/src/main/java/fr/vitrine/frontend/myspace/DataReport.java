package fr.vitrine.frontend.myspace;

import fr.vitrine.kernel.PersonalRecords.Json;
import fr.vitrine.kernel.PersonalRecords.Report;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is told as one JSON document, row by row: an object with a list for each table. */
final class DataReport implements Report, AutoCloseable {

    private static final ObjectWriter JSON = JsonMapper.shared().writerWithDefaultPrettyPrinter();

    private final JsonGenerator out;

    DataReport(OutputStream to) {
        out = JSON.createGenerator(to);
        out.writeStartObject();
    }

    @Override
    public void add(String table, Stream<Map<String, @Nullable Object>> rows) {
        out.writeName(table);
        out.writeStartArray();
        rows.forEach(this::row);
        out.writeEndArray();
        out.flush();
    }

    private void row(Map<String, @Nullable Object> row) {
        out.writeStartObject();
        row.forEach((name, value) -> {
            out.writeName(name);
            value(value);
        });
        out.writeEndObject();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case Json(var text) -> out.writeTree(JsonMapper.shared().readTree(text));
            case Boolean bool -> out.writeBoolean(bool);
            case Number number -> out.writePOJO(number);
            case Collection<?> many -> {
                out.writeStartArray();
                many.forEach(this::value);
                out.writeEndArray();
            }
            default -> out.writeString(value.toString());
        }
    }

    @Override
    public void close() {
        out.writeEndObject();
        out.close();
    }
}

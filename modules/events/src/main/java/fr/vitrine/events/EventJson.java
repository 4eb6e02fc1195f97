package fr.vitrine.events;

import fr.vitrine.directory.review.TypedJson;
import org.jooq.JSONB;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Events, and forms of them, as they are kept. */
public final class EventJson {

    private static final JsonMapper JSON = TypedJson.mapper(organisers());

    private EventJson() {}

    public static JSONB write(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }

    public static <T> T read(JSONB json, Class<T> type) {
        return JSON.readValue(json.data(), type);
    }

    public static EventDetails details(JSONB json) {
        return read(json, EventDetails.class);
    }

    private static SimpleModule organisers() {
        var module = new SimpleModule("events");
        module.addSerializer(Organiser.class, new ValueSerializer<>() {
            @Override
            public void serialize(Organiser organiser, JsonGenerator json, SerializationContext context) {
                json.writeString(organiser.key());
            }
        });
        module.addDeserializer(Organiser.class, new ValueDeserializer<>() {
            @Override
            public Organiser deserialize(JsonParser json, DeserializationContext context) {
                return Organiser.parse(json.getString()).orElseThrow();
            }
        });
        return module;
    }
}

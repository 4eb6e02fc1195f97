package fr.vitrine.directory.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.WebAddress;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How records of typed values are kept as JSON: typed values as their text, sets in order, so that equal records are equal
 * JSON. A property that is not known any more is passed over.
 */
public final class TypedJson {

    private TypedJson() {}

    /** @param others values of a module's own */
    public static JsonMapper mapper(SimpleModule... others) {
        return JsonMapper.builder()
                .addModule(values())
                .addModules(others)
                // a record is its components; what it says besides is no part of it
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static SimpleModule values() {
        var module = new SimpleModule("profile");
        value(module, Siret.class, Siret::new);
        value(module, RnaNumber.class, RnaNumber::new);
        value(module, PhoneNumber.class, PhoneNumber::new);
        value(module, EmailAddress.class, EmailAddress::new);
        value(module, WebAddress.class, WebAddress::new);
        value(module, OpeningHours.class, OpeningHours::new);
        value(module, CommuneCode.class, CommuneCode::new);
        @SuppressWarnings("unchecked") // there is no other way to say "sets of whatever"
        var sets = (Class<Set<?>>) (Class<?>) Set.class;
        module.addSerializer(sets, new OrderedSet());
        return module;
    }

    /** A value that is its text. */
    public static <T> void value(SimpleModule module, Class<T> type, Function<String, T> parser) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return parser.apply(json.getString());
            }
        });
    }

    /** Sets are equal whatever their order; the text that is kept shall be as well. */
    private static final class OrderedSet extends ValueSerializer<Set<?>> {

        @Override
        public void serialize(Set<?> values, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            values.stream().sorted(Comparator.comparing(Object::toString)).forEach(json::writePOJO);
            json.writeEndArray();
        }
    }
}

package fr.vitrine.partners;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records taken apart by their components' names, and put together again. */
final class RecordParts {

    private RecordParts() {}

    /** What is different, in the order of the components. */
    static List<FieldChange> between(Record before, Record after) {
        var were = of(before);
        var are = of(after);
        return Arrays.stream(before.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !Objects.equals(were.get(name), are.get(name)))
                .map(name -> new FieldChange(name, were.get(name), are.get(name)))
                .toList();
    }

    /** The record with these components as they are in another of its type. */
    static <R extends Record> R merged(Class<R> type, R record, R other, Set<String> fields) {
        var values = of(record);
        of(other).forEach((name, value) -> {
            if (fields.contains(name)) {
                values.put(name, value);
            }
        });
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> values.get(component.getName()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> of(Record record) {
        var values = new HashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }
}

package fr.vitrine.db;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords.Json;
import fr.vitrine.kernel.PersonalRecords.Report;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Tells somebody the rows that are about them, a few at a time. */
public final class PersonalRows {

    private static final int AT_ONCE = 200;

    private PersonalRows() {}

    /** Within a transaction: the driver would read all rows at once without. */
    public static void tell(Report report, String table, ResultQuery<? extends Record> query) {
        try (var rows = query.fetchSize(AT_ONCE).fetchStream()) {
            report.add(table, rows.map(PersonalRows::told));
        }
    }

    /** Whether a column holds this address, however it was typed; an index upon {@code lower(column)} serves it. */
    public static Condition isOf(Field<?> column, EmailAddress email) {
        return DSL.lower(column.cast(String.class)).eq(email.folded());
    }

    private static Map<String, @Nullable Object> told(Record row) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        row.intoMap().forEach((name, value) -> told.put(name, told(value)));
        return told;
    }

    private static @Nullable Object told(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case JSONB json -> new Json(json.data());
            case EnumType literal -> literal.getLiteral();
            case Object[] many -> Arrays.stream(many).map(PersonalRows::told).toList();
            case Number number -> number;
            case Boolean bool -> bool;
            default -> value.toString();
        };
    }
}

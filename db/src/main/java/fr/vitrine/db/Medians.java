package fr.vitrine.db;

import static org.jooq.impl.DSL.field;

import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Medians, which jOOQ has no short word for. */
public final class Medians {

    private Medians() {}

    /**
     * Hours from one moment to another, of the rows that have both.
     *
     * @param of which rows count
     * @return null where there is none
     */
    public static Field<@Nullable Double> hours(Field<OffsetDateTime> from, Field<OffsetDateTime> to, Condition of) {
        return field(
                "percentile_cont(0.5) within group (order by extract(epoch from {1} - {0}) / 3600)"
                        + " filter (where {1} is not null and {2})",
                Double.class, from, to, of);
    }
}

package fr.vitrine.frontend.backoffice.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A column that a person may move, widen and hide: a value of an enum, whose name is its key in Vaadin's grid. */
public interface ArrangedColumn {

    String name();

    int ordinal();

    /** What it is called in an address, and where its place is kept. */
    String parameter();

    /** Key of its head's text. */
    String label();

    /** In pixels, until a person has chosen. */
    int width();

    /** Whether it is there until a person has chosen. */
    boolean isShown();

    /** Rows are told apart by the first one: it cannot be hidden. */
    default boolean isNeeded() {
        return ordinal() == 0;
    }

    /** All columns as they are until a person has chosen. */
    static <C extends Enum<C> & ArrangedColumn> List<ColumnChoice<C>> unarranged(Class<C> columns) {
        return Arrays.stream(Objects.requireNonNull(columns.getEnumConstants()))
                .map(column -> new ColumnChoice<>(column, column.width(), column.isShown()))
                .toList();
    }
}

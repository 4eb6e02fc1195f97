package fr.vitrine.frontend.backoffice.structures;

import java.util.Arrays;
import java.util.List;

/** How a person wants a column; a list of them is the order. */
record ColumnChoice(GridColumn column, int width, boolean shown) {

    static final List<ColumnChoice> DEFAULT = Arrays.stream(GridColumn.values())
            .map(column -> new ColumnChoice(column, column.width(), column.isShown()))
            .toList();

    ColumnChoice shown(boolean isShown) {
        return new ColumnChoice(column, width, isShown);
    }

    ColumnChoice width(int pixels) {
        return new ColumnChoice(column, pixels, shown);
    }
}

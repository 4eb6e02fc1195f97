package fr.vitrine.frontend.backoffice.grid;

/** How a person wants a column; a list of them is the order. */
public record ColumnChoice<C extends ArrangedColumn>(C column, int width, boolean shown) {

    ColumnChoice<C> shown(boolean isShown) {
        return new ColumnChoice<>(column, width, isShown);
    }
}

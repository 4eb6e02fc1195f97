package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import fr.vitrine.frontend.access.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a person arrange the columns of a grid, and keeps that for them. The columns' keys are the names of their enum's
 * values.
 */
public final class ColumnArrangement<C extends ArrangedColumn> {

    private static final int PHONE_WIDTH = 640;
    private static final String PHONE_COLUMN = "150px";

    private final ColumnPreferences preferences;
    private final CurrentActor current;
    private final GridTexts texts;
    private final Grid<?> grid;
    private final String name;
    private final List<ColumnChoice<C>> unarranged;
    private boolean isNarrow;

    /**
     * @param name of the grid: {@code structures}
     * @param unarranged see {@link ArrangedColumn#unarranged}
     */
    public ColumnArrangement(
            ColumnPreferences preferences,
            CurrentActor current,
            GridTexts texts,
            Grid<?> grid,
            String name,
            List<ColumnChoice<C>> unarranged) {
        this.preferences = preferences;
        this.current = current;
        this.texts = texts;
        this.grid = grid;
        this.name = name;
        this.unarranged = unarranged;
        listen(grid);
    }

    private <R> void listen(Grid<R> any) {
        any.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                keep(event.getColumns().stream().flatMap(this::which).toList());
            }
        });
        any.addColumnResizeListener(
                _ -> keep(any.getColumns().stream().flatMap(this::which).toList()));
    }

    public void restore() {
        arrange(grid, kept());
    }

    /**
     * On a phone only what tells rows apart.
     *
     * @param width of the window, in pixels; what a phone shows is not kept
     */
    public void fit(int width, Set<C> narrow) {
        isNarrow = width > 0 && width < PHONE_WIDTH;
        if (isNarrow) {
            unarranged.stream()
                    .map(ColumnChoice::column)
                    .forEach(column -> column(column).setVisible(narrow.contains(column)));
            column(unarranged.getFirst().column()).setWidth(PHONE_COLUMN).setFrozen(false);
        }
    }

    public void chooseColumns() {
        new ColumnsDialog<>(texts, kept(), unarranged, choices -> {
                    preferences.keepColumns(current.get(), name, choices);
                    arrange(grid, choices);
                })
                .open();
    }

    private List<ColumnChoice<C>> kept() {
        return preferences.columns(current.get(), name, unarranged);
    }

    private <R> void arrange(Grid<R> any, List<ColumnChoice<C>> choices) {
        any.setColumnOrder(choices.stream()
                .map(choice -> Objects.requireNonNull(
                        any.getColumnByKey(choice.column().name())))
                .toList());
        choices.forEach(choice ->
                column(choice.column()).setWidth(choice.width() + "px").setVisible(choice.shown()));
    }

    private void keep(List<C> order) {
        if (isNarrow) {
            return;
        }
        var kept = new ArrayList<ColumnChoice<C>>();
        for (var column : order) {
            var shown = column(column);
            var width = Optional.ofNullable(shown.getWidth())
                    .map(pixels -> (int) Double.parseDouble(pixels.replace("px", "")))
                    .orElse(column.width());
            kept.add(new ColumnChoice<>(column, width, shown.isVisible()));
        }
        preferences.keepColumns(current.get(), name, kept);
    }

    private Column<?> column(C column) {
        return Objects.requireNonNull(grid.getColumnByKey(column.name()));
    }

    private Stream<C> which(Column<?> column) {
        return unarranged.stream()
                .map(ColumnChoice::column)
                .filter(known -> known.name().equals(column.getKey()));
    }
}

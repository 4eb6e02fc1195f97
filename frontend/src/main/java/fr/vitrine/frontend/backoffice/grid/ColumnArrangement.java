package fr.vitrine.frontend.backoffice.structures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps for a person how they arrange the grid. */
final class GridArrangement {

    private static final int PHONE_WIDTH = 640;

    private final GridServices services;
    private final RowTexts texts;
    private final StructureGrid grid;
    private boolean isNarrow;

    GridArrangement(GridServices services, RowTexts texts, StructureGrid grid) {
        this.services = services;
        this.texts = texts;
        this.grid = grid;
        grid.addColumnReorderListener(event ->
                keep(event.getColumns().stream().flatMap(StructureGrid::which).toList()));
        grid.addColumnResizeListener(_ -> keep(grid.order()));
    }

    void restore() {
        grid.arrange(services.preferences().columns(services.current().get()));
    }

    /** @param width of the window, in pixels; what a phone shows is not kept */
    void fit(int width) {
        isNarrow = width > 0 && width < PHONE_WIDTH;
        if (isNarrow) {
            grid.narrow();
        }
    }

    void chooseColumns() {
        var actor = services.current().get();
        new ColumnsDialog(texts, services.preferences().columns(actor), choices -> {
                    services.preferences().keepColumns(services.current().get(), choices);
                    grid.arrange(choices);
                })
                .open();
    }

    private void keep(List<GridColumn> order) {
        if (isNarrow) {
            return;
        }
        var kept = new ArrayList<ColumnChoice>();
        for (var column : order) {
            var shown = grid.column(column);
            var width = Optional.ofNullable(shown.getWidth())
                    .map(pixels -> (int) Double.parseDouble(pixels.replace("px", "")))
                    .orElse(column.width());
            kept.add(new ColumnChoice(column, width, shown.isVisible()));
        }
        services.preferences().keepColumns(services.current().get(), kept);
    }
}

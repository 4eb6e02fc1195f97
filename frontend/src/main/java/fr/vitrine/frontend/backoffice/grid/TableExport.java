package fr.vitrine.frontend.backoffice.grid;

import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The rows that a table shows, in its order, as a file.
 *
 * @param name of the file, without its ending
 * @param rows reads what is shown, for who asks
 */
public record TableExport<R>(
        CurrentActor current,
        GridTexts texts,
        String name,
        String sheet,
        List<? extends TableColumn<R>> columns,
        Function<Actor, List<R>> rows) {

    public El menu() {
        return ExportMenu.of(current, texts, name, sheet, this::write);
    }

    public void write(Actor actor, Sheet to) throws IOException {
        to.row(columns.stream().map(column -> texts.t(column.label())).toList());
        for (var row : rows.apply(actor)) {
            to.row(columns.stream().map(column -> SafeCell.of(column.text(row))).toList());
        }
    }
}

package fr.vitrine.frontend.backoffice.grid;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Which columns, in which order: what dragging them does, for the keyboard too. */
final class ColumnsDialog<C extends ArrangedColumn> {

    private final Dialog dialog = new Dialog();
    private final El list = el("ul", "columns");
    private final GridTexts texts;
    private final List<ColumnChoice<C>> choices;
    private final List<ColumnChoice<C>> unarranged;
    private final Consumer<List<ColumnChoice<C>>> changed;

    ColumnsDialog(
            GridTexts texts,
            List<ColumnChoice<C>> choices,
            List<ColumnChoice<C>> unarranged,
            Consumer<List<ColumnChoice<C>>> changed) {
        this.texts = texts;
        this.choices = new ArrayList<>(choices);
        this.unarranged = unarranged;
        this.changed = changed;
        dialog.setHeaderTitle(texts.t("grid.columns"));
        dialog.setWidth("min(26rem, 94vw)");
        dialog.add(list);
        dialog.getFooter().add(footer("grid.columns.reset", this::reset), footer("grid.close", dialog::close));
        draw();
    }

    void open() {
        dialog.open();
    }

    private El footer(String label, Runnable action) {
        var button = text("button", "button button--small", texts.t(label)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }

    private void draw() {
        list.removeAll();
        for (var at = 0; at < choices.size(); at++) {
            list.add(row(at));
        }
    }

    private El row(int at) {
        var choice = choices.get(at);
        var label = texts.t(choice.column().label());
        var box = new Checkbox(label, choice.shown());
        box.setEnabled(!choice.column().isNeeded());
        box.addValueChangeListener(event -> {
            choices.set(at, choice.shown(event.getValue()));
            changed.accept(choices);
        });
        return el("li", "", box)
                .with(
                        move(at, -1, "arrow-up", texts.t("grid.columns.up", label)),
                        move(at, 1, "arrow-down", texts.t("grid.columns.down", label)));
    }

    private El move(int at, int by, String sign, String label) {
        var button = el("button", "columns__move", icon(sign), El.hidden(label)).attr("type", "button");
        button.getElement().setEnabled(at + by >= 0 && at + by < choices.size());
        button.getElement().addEventListener("click", _ -> {
            Collections.swap(choices, at, at + by);
            changed.accept(choices);
            draw();
        });
        return button;
    }

    private void reset() {
        choices.clear();
        choices.addAll(unarranged);
        changed.accept(choices);
        draw();
    }
}

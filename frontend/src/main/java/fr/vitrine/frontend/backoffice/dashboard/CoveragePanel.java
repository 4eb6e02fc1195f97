package fr.vitrine.frontend.backoffice.dashboard;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.util.List;

/** The table of communes by domains, a few communes at a time: those where most is missing, or those that are looked for. */
final class CoveragePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient CoverageTable coverage;
    private final transient List<Commune> all;
    private final TextField wanted = new TextField();
    private final El place = text("p", "muted", "").attr("role", "status");
    private final El table = el("div", "");
    private final Button back;
    private final Button on;
    private transient List<Commune> found;
    private int from;

    CoveragePanel(CoverageTable coverage) {
        this.coverage = coverage;
        all = coverage.weakestFirst();
        found = all;
        addClassNames("coverage-part");
        wanted.setLabel(t("grid.column.commune"));
        wanted.setClearButtonVisible(true);
        wanted.setValueChangeMode(ValueChangeMode.LAZY);
        wanted.addValueChangeListener(_ -> find());
        back = new Button(t("dashboard.coverage.back"), _ -> show(from - SHOWN));
        on = new Button(t("dashboard.coverage.on"), _ -> show(from + SHOWN));
        add(el("div", "coverage-tools", wanted, place, el("div", "form-actions", back, on)), table);
        show(0);
    }

    private void find() {
        var name = Text.fold(wanted.getValue());
        found = all.stream()
                .filter(commune -> Text.fold(commune.name()).contains(name))
                .toList();
        show(0);
    }

    private void show(int first) {
        from = first;
        var to = Math.min(found.size(), first + SHOWN);
        place.setText(
                found.isEmpty()
                        ? t("dashboard.coverage.none")
                        : t("dashboard.coverage.place", first + 1, to, found.size()));
        back.setEnabled(first > 0);
        on.setEnabled(to < found.size());
        table.removeAll();
        if (!found.isEmpty()) {
            table.add(coverage.table(found.subList(first, to)));
        }
    }

    private String t(String key, Object... parameters) {
        return coverage.texts().of(key, parameters);
    }
}

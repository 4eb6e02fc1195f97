package fr.vitrine.frontend.backoffice.log;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;

/** Who did what that should not be done unseen. */
@Route(value = "gestion/journal", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class LogView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient ActionLog log;
    private final Grid<ActionLog.Entry> grid = new Grid<>();
    private final TextField words = new TextField();
    private final El count = text("span", "view-head__count", "");

    LogView(CurrentActor current, ActionLog log) {
        super(current);
        this.current = current;
        this.log = log;
        addClassNames("stack");
        add(head(), el("div", "requests__filters", search(), looks()), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.journal");
    }

    private El head() {
        var download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("journal.csv");
                    event.setContentType("text/csv; charset=utf-8");
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    new LogCsv(log).write(current.get(), words.getValue(), event.getOutputStream());
                },
                t("log.download"));
        download.addClassNames("button", "button--small");
        download.getElement().setAttribute("router-ignore", true);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.journal")).say(" ").with(count),
                        el("div", "view-head__actions", download));
    }

    /** Who looked at people's data, and why. */
    private Button looks() {
        return new Button(t("log.looks"), _ -> words.setValue(ActionLog.LOOKED_AT));
    }

    private TextField search() {
        words.setLabel(t("log.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> refresh());
        return words;
    }

    private Grid<ActionLog.Entry> grid() {
        grid.addColumn(entry -> Moments.minute(entry.at(), locale()))
                .setHeader(t("people.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ActionLog.Entry::actor).setHeader(t("log.actor"));
        grid.addColumn(ActionLog.Entry::action).setHeader(t("log.action"));
        grid.addColumn(ActionLog.Entry::subject).setHeader(t("log.subject"));
        grid.addColumn(ActionLog.Entry::detail).setHeader(t("log.detail"));
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.setItems(
                query -> log.list(actor(), words.getValue(), query.getOffset(), query.getLimit()).stream(),
                _ -> log.count(actor(), words.getValue()));
        grid.getElement().setAttribute("aria-label", t("office.section.journal"));
        grid.setEmptyStateText(t("log.none"));
        return grid;
    }

    private void refresh() {
        count.setText(String.valueOf(log.count(actor(), words.getValue())));
        grid.getDataProvider().refreshAll();
    }
}

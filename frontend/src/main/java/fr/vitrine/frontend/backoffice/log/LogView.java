package fr.vitrine.frontend.backoffice.log;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.Pages;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what that should not be done unseen. */
@Route(value = "gestion/journal", layout = BackOfficeLayout.class)
@RolesAllowed(Area.ADMINISTRATOR)
class LogView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+) (\\d+)");

    private final transient CurrentActor current;
    private final transient ActionLog log;
    private final transient Texts texts;
    private final Grid<ActionLog.Entry> grid = new Grid<>();
    private final TextField words = new TextField();
    private final El count = text("span", "view-head__count", "");

    LogView(CurrentActor current, ActionLog log, Texts texts) {
        super(current);
        this.current = current;
        this.log = log;
        this.texts = texts;
        addClassNames("stack");
        add(head(), el("div", "requests__filters", search(), looks()), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.journal");
    }

    private El head() {
        var download = new Anchor(ExportDownload.csv(current, "journal", this::write), t("log.download"));
        download.addClassNames("button", "button--small");
        download.getElement().setAttribute("router-ignore", true);
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.journal")).say(" ").with(count),
                        el("div", "view-head__actions", download));
    }

    private void write(Actor actor, Sheet sheet) throws IOException {
        Pages<ActionLog.Entry> entries = (offset, limit) -> log.list(actor, words.getValue(), offset, limit);
        sheet.row(List.of("date", "actor", "action", "subject", "detail"));
        entries.each(entry -> sheet.row(Stream.<@Nullable String>of(
                        entry.at().toString(), entry.actor(), entry.action(), entry.subject(), entry.detail())
                .map(cell -> SafeCell.of(Objects.requireNonNullElse(cell, "")))
                .toList()));
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
        grid.addColumn(entry -> done(entry.action()))
                .setHeader(t("log.action"))
                .setTooltipGenerator(ActionLog.Entry::action)
                .setFlexGrow(2);
        grid.addColumn(entry -> named(entry.subject())).setHeader(t("log.subject"));
        grid.addColumn(ActionLog.Entry::detail).setHeader(t("log.detail"));
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.setItems(
                query -> log.list(actor(), words.getValue(), query.getOffset(), query.getLimit()).stream(),
                _ -> log.count(actor(), words.getValue()));
        grid.getElement().setAttribute("aria-label", t("office.section.journal"));
        grid.setEmptyStateText(t("log.none"));
        return grid;
    }

    private String done(String action) {
        return texts.find("log.did." + action, locale()).orElse(action);
    }

    /** {@code structure 6} in the reader's language; an address as it is. */
    private String named(@Nullable String subject) {
        var numbered = NUMBERED.matcher(Objects.requireNonNullElse(subject, ""));
        return numbered.matches()
                ? texts.find("log.on." + numbered.group(1), locale())
                        .map(kind -> kind + " " + numbered.group(2))
                        .orElseGet(numbered::group)
                : Objects.requireNonNullElse(subject, "");
    }

    private void refresh() {
        count.setText(String.valueOf(log.count(actor(), words.getValue())));
        grid.getDataProvider().refreshAll();
    }
}

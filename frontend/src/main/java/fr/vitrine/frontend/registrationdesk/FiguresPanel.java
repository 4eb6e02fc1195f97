package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.html.Anchor;
import fr.vitrine.events.registration.RegistrationFigures.Line;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import java.util.List;

/** How many registered, came and did not, by date, way and stop. */
final class FiguresPanel {

    private final Desk desk;
    private final DateNames names;

    FiguresPanel(Desk desk, DateNames names) {
        this.desk = desk;
        this.names = names;
    }

    El panel() {
        var rows = rows(desk.actor(), names);
        var file = new Anchor(
                new ExportDownload(
                        desk.services().current(),
                        "frequentation.csv",
                        "text/csv;charset=utf-8",
                        (actor, to) ->
                                TurnoutTable.write(desk::t, desk.t("regdesk.date"), rows(actor, desk.names()), to)),
                desk.t("regdesk.turnout.csv"));
        return el("section", "panel stack")
                .attr("aria-labelledby", "t-frequentation")
                .with(text("h2", "", desk.t("regdesk.turnout")).id("t-frequentation"))
                .with(
                        rows.isEmpty()
                                ? text("p", "", desk.t("regdesk.none"))
                                : TurnoutTable.of(desk::t, desk.t("regdesk.date"), rows),
                        el("div", "view-head__actions", file));
    }

    private List<TurnoutTable.Row> rows(Actor actor, DateNames names) {
        return desk.services().figures().of(actor, desk.id()).stream()
                .map(line -> new TurnoutTable.Row(name(line, names), line.counts()))
                .toList();
    }

    private String name(Line line, DateNames names) {
        var stop = line.stop();
        return desk.what(
                names.of(line.date()), stop == null ? null : names.stops().get(stop), line.online());
    }
}

package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.myspace.profile.Section;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.List;
import java.util.function.Consumer;

/** What a structure is, beside the grid, with the ways on from there. */
final class StructurePanel {

    private static final int MAX_TAGLINE = 200;
    private static final List<GridColumn> FACTS = List.of(
            GridColumn.LEGAL_FORM,
            GridColumn.COMMUNE,
            GridColumn.DOMAINS,
            GridColumn.FRESHNESS,
            GridColumn.UPDATED,
            GridColumn.PHONE,
            GridColumn.EMAIL,
            GridColumn.SIRET,
            GridColumn.PEOPLE,
            GridColumn.ASSIGNED,
            GridColumn.TAGS);

    private final El panel = el("aside", "side panel");
    private final GridServices services;
    private final RowTexts texts;
    private final Consumer<RegisterRow> edit;
    private final Runnable close;

    StructurePanel(GridServices services, RowTexts texts, Consumer<RegisterRow> edit, Runnable close) {
        this.services = services;
        this.texts = texts;
        this.edit = edit;
        this.close = close;
        panel.attr("aria-label", texts.t("grid.panel"));
        panel.setVisible(false);
    }

    El component() {
        return panel;
    }

    void hide() {
        panel.setVisible(false);
        panel.removeAll();
    }

    void show(RegisterRow row) {
        var structure = services.structures().get(services.current().get(), row.id());
        panel.removeAll();
        panel.setVisible(true);
        panel.with(closer(), text("p", RowTexts.badge(row.status()), texts.status(row.status())));
        panel.add(text("h2", "side__name", row.name()));
        var tagline = structure.details().tagline();
        if (tagline != null) {
            panel.add(text("p", "side__tagline", tagline.substring(0, Math.min(MAX_TAGLINE, tagline.length()))));
        }
        panel.with(facts(row), text("p", "side__services", services(structure)), ways(row));
    }

    private El closer() {
        var button = el("button", "side__close", icon("x"), El.hidden(texts.t("grid.panel.close")))
                .attr("type", "button");
        button.getElement().addEventListener("click", _ -> close.run());
        return button;
    }

    private El facts(RegisterRow row) {
        var facts = el("dl", "side__facts");
        FACTS.stream()
                .filter(column -> !texts.of(column, row).equals(RowTexts.NOTHING))
                .forEach(column ->
                        facts.with(text("dt", "", texts.t(column.label())), text("dd", "", texts.of(column, row))));
        return facts;
    }

    private String services(Structure structure) {
        return texts.t("grid.panel.services", structure.details().services().size());
    }

    private El ways(RegisterRow row) {
        var ways = el("div", "side__ways");
        if (row.status() == Status.PUBLISHED) {
            ways.add(
                    link(new Links(texts.locale()).structure(row.slug()), "button button--small", icon("external-link"))
                            .attr("target", "_blank")
                            .say(texts.t("grid.panel.page")));
        }
        var button = el("button", "button button--small", icon("pencil"))
                .say(texts.t("grid.panel.edit"))
                .attr("type", "button");
        button.getElement().addEventListener("click", _ -> edit.accept(row));
        return ways.with(
                button,
                link(Section.formOf(row.id()), "button button--small", icon("file-text"))
                        .say(texts.t("grid.panel.profile")),
                link("/gestion/structures/" + row.id() + "/historique", "button button--small", icon("history"))
                        .say(texts.t("grid.panel.history")));
    }
}

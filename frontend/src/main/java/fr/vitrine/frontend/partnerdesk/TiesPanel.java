package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.directory.register.RegisterCondition.NameContains;
import fr.vitrine.directory.register.RegisterOrder;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.TieKind;
import fr.vitrine.partners.Ties.KeptTie;
import fr.vitrine.partners.Ties.Tie;

/** Which structures a partner has to do with; staff say so. */
record TiesPanel(Keeping keeping) {

    static El of(Keeping keeping) {
        return new TiesPanel(keeping).panel();
    }

    private El panel() {
        var rows = keeping
                .desk()
                .ties()
                .kept(keeping.actor().get(), keeping.partner().id())
                .stream()
                .map(this::row)
                .toList();
        return el("section", "panel stack")
                .attr("aria-labelledby", "liens-structures")
                .with(
                        text("h2", "", keeping.t("office.ties")).id("liens-structures"),
                        rows.isEmpty()
                                ? text("p", "muted", keeping.t("office.ties.none"))
                                : el("ul", "people").withAll(rows),
                        form());
    }

    private El row(KeptTie kept) {
        var remove = new Button(keeping.t("office.partner.contact.remove"), _ -> {
            keeping.desk().ties().remove(keeping.actor().get(), kept.tie());
            keeping.done("office.ties.removed");
        });
        remove.setAriaLabel(keeping.t("office.ties.remove.of", kept.structure()));
        return el("li", "")
                .with(
                        el("div", "people__who")
                                .with(
                                        text("strong", "", kept.structure()),
                                        span(keeping.words()
                                                        .ofPartner(kept.tie().kind()))
                                                .css("muted small")),
                        el("div", "people__can", remove));
    }

    private El form() {
        var structure = new ComboBox<RegisterRow>(keeping.t("office.ties.structure"));
        structure.setItemLabelGenerator(row -> row.commune() == null ? row.name() : row.name() + " · " + row.commune());
        structure.setItems(query -> keeping
                .desk()
                .structures()
                .list(keeping.actor().get(), query(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                .stream());
        structure.setErrorMessage(keeping.t("office.ties.structure.missing"));
        var kind = new Select<TieKind>();
        kind.setLabel(keeping.t("office.ties.kind"));
        kind.setItems(TieKind.values());
        kind.setItemLabelGenerator(keeping.words()::ofPartner);
        kind.setValue(TieKind.values()[0]);
        var add = new Button(keeping.t("office.ties.add"), _ -> {
            structure.setInvalid(structure.isEmpty());
            if (!structure.isEmpty()) {
                var tie = new Tie(structure.getValue().id(), keeping.partner().id(), kind.getValue(), false);
                keeping.desk().ties().add(keeping.actor().get(), tie);
                keeping.done("office.partner.saved");
            }
        });
        return el("div", "stack", el("div", "form-row", structure, kind), el("div", "form-actions", add));
    }

    private static RegisterQuery query(String typed) {
        var named = typed.isBlank() ? RegisterQuery.ALL : RegisterQuery.where(new NameContains(typed));
        return named.sortedBy(new RegisterOrder(RegisterOrder.Key.NAME, false));
    }
}

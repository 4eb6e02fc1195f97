package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.grid.GridMessages;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.Publication;
import java.util.Locale;

/** Appears once partners are selected: what can be done to all of them, each with its way back. */
final class PartnerSelection {

    private final El bar = el("section", "selection");
    private final PartnerRegister register;
    private final PartnerRowTexts texts;
    private final PartnerGrid grid;
    private final GridMessages messages;

    PartnerSelection(PartnerRegister register, PartnerRowTexts texts, PartnerGrid grid, GridMessages messages) {
        this.register = register;
        this.texts = texts;
        this.grid = grid;
        this.messages = messages;
        bar.attr("aria-label", texts.t("grid.selection"));
        grid.addSelectionListener(_ -> show());
        show();
    }

    El component() {
        return bar;
    }

    private void show() {
        bar.removeAll();
        var count = grid.getSelectedItems().size();
        bar.setVisible(count > 0);
        if (count > 0) {
            bar.with(
                    text("p", "selection__count", texts.t("office.partner.selected", count))
                            .attr("role", "status"),
                    button("grid.bulk.publish", () -> setStatus(Publication.PUBLISHED)),
                    button("grid.bulk.archive", () -> setStatus(Publication.ARCHIVED)),
                    button("grid.bulk.clear", grid::deselectAll),
                    text("span", "selection__hint", texts.t("grid.undo.hint")));
        }
    }

    private El button(String label, Runnable action) {
        var button = text("button", "selection__button", texts.t(label)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }

    private void setStatus(Publication status) {
        var ids =
                grid.getSelectedItems().stream().map(row -> row.partner().id()).toList();
        var before = register.partners().setStatus(register.current().get(), ids, status);
        if (before.isEmpty()) {
            messages.say(texts.t("grid.bulk.nothing"));
            return;
        }
        var done = texts.t("office.partner.done." + status.name().toLowerCase(Locale.ROOT), before.size());
        messages.done(new UndoStack.Step(
                done, () -> register.partners().restoreStatus(register.current().get(), before)));
    }
}

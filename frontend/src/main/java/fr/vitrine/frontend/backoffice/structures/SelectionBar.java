package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.accounts.Account;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.review.StaffNotes;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Appears once structures are selected. */
final class SelectionBar {

    /** All or none in one transaction, each with its place in the history: more than a person can look over is too many. */
    static final int MAX_SELECTED = 500;

    private final El bar = el("section", "selection");
    private final GridServices services;
    private final RowTexts texts;
    private final BulkActions actions;
    private final StructureGrid grid;
    private final Supplier<RegisterData> data;

    SelectionBar(
            GridServices services,
            RowTexts texts,
            BulkActions actions,
            StructureGrid grid,
            Supplier<RegisterData> data) {
        this.services = services;
        this.texts = texts;
        this.actions = actions;
        this.grid = grid;
        this.data = data;
        bar.attr("aria-label", texts.t("grid.selection"));
        grid.addSelectionListener(_ -> show());
        show();
    }

    El component() {
        return bar;
    }

    private Set<RegisterRow> selected() {
        return grid.getSelectedItems();
    }

    void show() {
        bar.removeAll();
        bar.setVisible(!selected().isEmpty());
        if (selected().isEmpty()) {
            return;
        }
        bar.add(text(
                        "p",
                        "selection__count",
                        texts.t("grid.selected", selected().size()))
                .attr("role", "status"));
        bar.with(
                button("grid.bulk.publish", () -> actions.setStatus(selected(), Status.PUBLISHED)),
                button("grid.bulk.archive", () -> actions.setStatus(selected(), Status.ARCHIVED)),
                button("grid.bulk.remind", this::remind),
                button("grid.bulk.tag", this::tag),
                button("grid.bulk.assign", this::assign),
                selectAll(),
                button("grid.bulk.clear", grid::deselectAll),
                text("span", "selection__hint", texts.t("grid.undo.hint")));
    }

    private @Nullable El selectAll() {
        var all = data.get().count();
        return all <= selected().size() || all > MAX_SELECTED
                ? null
                : button(
                        "grid.bulk.all",
                        () -> grid.asMultiSelect()
                                .select(services.register()
                                        .list(
                                                services.current().get(),
                                                data.get().query(),
                                                0,
                                                MAX_SELECTED)),
                        all);
    }

    private El button(String label, Runnable action, Object... parameters) {
        var button =
                text("button", "selection__button", texts.t(label, parameters)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }

    private void remind() {
        var rows = selected();
        new AskDialog(texts, texts.t("grid.remind.title", rows.size()), text("p", "", texts.t("grid.remind.text")))
                .answer(texts.t("grid.remind.do"), () -> true, () -> actions.remind(rows))
                .open();
    }

    private void tag() {
        var tags = new ComboBox<String>(texts.t("grid.tag.label"));
        tags.setItems(services.notes().tags(services.current().get()).keySet());
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> tags.setValue(event.getDetail()));
        tags.setWidthFull();
        tags.setHelperText(texts.t("grid.tag.help"));
        var rows = selected();
        new AskDialog(texts, texts.t("grid.tag.title", rows.size()), tags)
                .answer(texts.t("grid.tag.remove"), () -> isTag(tags), () -> actions.untag(rows, tags.getValue()))
                .answer(texts.t("grid.tag.add"), () -> isTag(tags), () -> actions.tag(rows, tags.getValue()))
                .open();
    }

    private boolean isTag(ComboBox<String> tags) {
        var typed = Text.cleanLine(Optional.ofNullable(tags.getValue()).orElse(""));
        var isRight = !typed.isEmpty() && typed.length() <= StaffNotes.MAX_TAG;
        tags.setErrorMessage(texts.t("grid.tag.wrong", StaffNotes.MAX_TAG));
        tags.setInvalid(!isRight);
        return isRight;
    }

    private void assign() {
        var people = new Select<Account>();
        people.setLabel(texts.t("grid.assign.label"));
        people.setItems(services.people().staff(services.current().get()));
        people.setItemLabelGenerator(account -> account == null ? texts.t("grid.assign.nobody") : account.shownAs());
        people.setEmptySelectionAllowed(true);
        people.setEmptySelectionCaption(texts.t("grid.assign.nobody"));
        people.setWidthFull();
        var rows = selected();
        new AskDialog(texts, texts.t("grid.assign.title", rows.size()), people)
                .answer(texts.t("grid.assign.do"), () -> true, () -> {
                    var chosen = Optional.ofNullable(people.getValue());
                    actions.assign(
                            rows,
                            chosen.map(Account::id),
                            chosen.map(Account::shownAs).orElse(""));
                })
                .open();
    }
}

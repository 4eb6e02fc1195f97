package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.review.StaffNotes;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.grid.GridMessages;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row becomes fields: Enter saves, Escape leaves it as it was. */
final class QuickEdit {

    private final GridServices services;
    private final RowTexts texts;
    private final GridMessages messages;
    private final StructureGrid grid;
    private final TextField name = field(GridColumn.NAME);
    private final TextField phone = field(GridColumn.PHONE);
    private final TextField email = field(GridColumn.EMAIL);
    private final Select<Status> status = new Select<>();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();
    private final El bar;
    private @Nullable RegisterRow row;

    QuickEdit(GridServices services, RowTexts texts, GridMessages messages, StructureGrid grid) {
        this.services = services;
        this.texts = texts;
        this.messages = messages;
        this.grid = grid;
        bar = el("section", "selection selection--edit").attr("aria-label", texts.t("grid.edit"));
        bar.setVisible(false);
        describe();
        var editor = grid.getEditor();
        editor.setBinder(new Binder<>());
        editor.setBuffered(true);
        grid.column(GridColumn.NAME).setEditorComponent(name);
        grid.column(GridColumn.PHONE).setEditorComponent(phone);
        grid.column(GridColumn.EMAIL).setEditorComponent(email);
        grid.column(GridColumn.STATUS).setEditorComponent(status);
        grid.column(GridColumn.TAGS).setEditorComponent(tags);
        grid.getElement().addEventListener("keydown", _ -> close()).setFilter("event.key === 'Escape'");
    }

    private TextField field(GridColumn column) {
        var field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, _ -> save());
        field.setId("edit-" + column.parameter());
        return field;
    }

    private void describe() {
        name.setAriaLabel(texts.t(GridColumn.NAME.label()));
        name.setMaxLength(StructureDetails.MAX_NAME);
        phone.setAriaLabel(texts.t(GridColumn.PHONE.label()));
        email.setAriaLabel(texts.t(GridColumn.EMAIL.label()));
        status.setAriaLabel(texts.t(GridColumn.STATUS.label()));
        status.setItems(Status.values());
        status.setItemLabelGenerator(texts::status);
        status.setWidthFull();
        status.addThemeName("small");
        tags.setAriaLabel(texts.t(GridColumn.TAGS.label()));
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> addTag(event.getDetail()));
        tags.setWidthFull();
        tags.addThemeName("small");
    }

    private void addTag(String typed) {
        var tag = Text.cleanLine(typed);
        if (!tag.isEmpty() && tag.length() <= StaffNotes.MAX_TAG) {
            var chosen = new TreeSet<>(tags.getValue());
            chosen.add(tag);
            tags.setItems(allTags(chosen));
            tags.setValue(chosen);
        }
    }

    El component() {
        return bar;
    }

    void open(RegisterRow edited) {
        close();
        row = edited;
        name.setValue(edited.name());
        phone.setValue(
                Optional.ofNullable(edited.phone()).map(PhoneNumber::formatted).orElse(""));
        email.setValue(
                Optional.ofNullable(edited.email()).map(EmailAddress::value).orElse(""));
        status.setValue(edited.status());
        tags.setItems(allTags(edited.tags()));
        tags.setValue(Set.copyOf(edited.tags()));
        grid.getEditor().editItem(edited);
        showBar(edited);
        name.focus();
    }

    private Set<String> allTags(java.util.Collection<String> others) {
        var all = new TreeSet<>(services.notes().tags(services.current().get()).keySet());
        all.addAll(others);
        return all;
    }

    private void showBar(RegisterRow edited) {
        bar.removeAll();
        bar.setVisible(true);
        bar.with(
                text("p", "selection__count", texts.t("grid.edit.of", edited.name())),
                button("grid.edit.save", this::save),
                button("grid.cancel", this::close),
                text("span", "selection__hint", texts.t("grid.edit.hint")));
    }

    private El button(String label, Runnable action) {
        var button = text("button", "selection__button", texts.t(label)).attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }

    void close() {
        if (row != null) {
            row = null;
            bar.setVisible(false);
            grid.getEditor().cancel();
        }
    }

    void save() {
        if (row != null && isRight()) {
            save(row, entered(), row.version());
        }
    }

    private void save(RegisterRow edited, QuickChange change, int version) {
        var before = QuickChange.of(
                services.structures().get(services.current().get(), edited.id()), Set.copyOf(edited.tags()));
        switch (change.save(services, edited.id(), version)) {
            case SaveResult.Saved _ -> saved(edited, before);
            case SaveResult.Conflict(var current) ->
                new ConflictDialog(texts, change, current, () -> save(edited, change, current.version()), () -> {
                            close();
                            grid.getDataProvider().refreshAll();
                        })
                        .open();
            case SaveResult.SiretTaken(var holder) ->
                messages.say(texts.t("grid.siret.taken", holder.details().name()));
        }
    }

    private void saved(RegisterRow edited, QuickChange before) {
        close();
        messages.done(new UndoStack.Step(
                texts.t("grid.done.edited", edited.name()),
                () -> before.save(services, edited.id(), now(edited).version())));
    }

    private Structure now(RegisterRow edited) {
        return services.structures().get(services.current().get(), edited.id());
    }

    private QuickChange entered() {
        return new QuickChange(
                Text.cleanLine(name.getValue()),
                PhoneNumber.parse(phone.getValue()).orElse(null),
                EmailAddress.parse(email.getValue()).orElse(null),
                status.getValue(),
                tags.getValue());
    }

    private boolean isRight() {
        var wrong = List.of(
                check(name, !Text.cleanLine(name.getValue()).isEmpty(), "grid.edit.name.wrong"),
                check(
                        phone,
                        phone.isEmpty() || PhoneNumber.parse(phone.getValue()).isPresent(),
                        "grid.edit.phone.wrong"),
                check(
                        email,
                        email.isEmpty() || EmailAddress.parse(email.getValue()).isPresent(),
                        "grid.edit.email.wrong"));
        return !wrong.contains(false);
    }

    private boolean check(TextField field, boolean isRight, String message) {
        field.setInvalid(!isRight);
        field.setErrorMessage(texts.t(message));
        if (!isRight) {
            messages.say(texts.t(message));
        }
        return isRight;
    }
}

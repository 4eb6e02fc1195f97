package fr.vitrine.frontend.backoffice.structures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.accounts.Account;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The row of filters: one field a column, a text or a choice. */
final class FilterFields {

    private static final int PATIENCE_MS = 350;

    private final Map<GridColumn, Field> fields = new EnumMap<>(GridColumn.class);
    private final RowTexts texts;
    private final BiConsumer<GridColumn, String> changed;
    private boolean showing;

    /** @param changed told of what a person has typed or chosen; blank: nothing any more */
    FilterFields(
            StructureGrid grid,
            RowTexts texts,
            List<String> tags,
            List<Account> staff,
            BiConsumer<GridColumn, String> changed) {
        this.texts = texts;
        this.changed = changed;
        var row = grid.appendHeaderRow();
        for (var column : GridColumn.values()) {
            var choices = choices(column, tags, staff);
            var field = choices.isEmpty() ? text(column) : choice(column, choices);
            fields.put(column, field);
            row.getCell(grid.column(column)).setComponent(field.component());
        }
    }

    private interface Field {
        Component component();

        void show(String value);
    }

    record Choice(String value, String label) {}

    /** Shows a state without telling anybody. */
    void show(GridState state) {
        showing = true;
        fields.forEach((column, field) -> field.show(state.filter(column)));
        showing = false;
    }

    private void tell(GridColumn column, String value) {
        if (!showing) {
            changed.accept(column, value);
        }
    }

    private Field text(GridColumn column) {
        var field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setPlaceholder(texts.t("grid.filter.text"));
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MS);
        field.setWidthFull();
        field.setAriaLabel(label(column));
        field.addValueChangeListener(event -> tell(column, event.getValue()));
        return new Field() {
            @Override
            public Component component() {
                return field;
            }

            @Override
            public void show(String value) {
                field.setValue(value);
            }
        };
    }

    private Field choice(GridColumn column, List<Choice> choices) {
        var field = new ComboBox<Choice>();
        field.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setPlaceholder(texts.t("grid.filter.all"));
        field.setClearButtonVisible(true);
        field.setOverlayWidth("15rem");
        field.setWidthFull();
        field.setAriaLabel(label(column));
        field.addValueChangeListener(event -> tell(
                column, Optional.ofNullable(event.getValue()).map(Choice::value).orElse("")));
        return new Field() {
            @Override
            public Component component() {
                return field;
            }

            @Override
            public void show(String value) {
                field.setValue(choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .orElse(null));
            }
        };
    }

    private String label(GridColumn column) {
        return texts.t("grid.filter.label", texts.t(column.label()));
    }

    private List<Choice> choices(GridColumn column, List<String> tags, List<Account> staff) {
        return switch (column) {
            case LEGAL_FORM ->
                texts.taxonomy().legalForms().stream()
                        .map(form -> new Choice(form.code(), form.label().in(texts.locale())))
                        .toList();
            case DOMAINS ->
                texts.taxonomy().domains().stream()
                        .map(domain ->
                                new Choice(domain.slug().value(), domain.label().in(texts.locale())))
                        .toList();
            case TAGS -> tags.stream().map(tag -> new Choice(tag, tag)).toList();
            case ASSIGNED -> assigned(staff);
            case STATUS, FRESHNESS, PEOPLE, UPDATED ->
                FilterReader.fixedChoices(column).stream()
                        .map(value -> new Choice(value, texts.t("grid.filter." + column.parameter() + "." + value)))
                        .toList();
            case NAME, COMMUNE, PHONE, EMAIL, SIRET -> List.of();
        };
    }

    private List<Choice> assigned(List<Account> staff) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(FilterReader.MINE, texts.t("grid.filter.suivi.moi")));
        choices.add(new Choice(FilterReader.NONE, texts.t("grid.filter.suivi.aucun")));
        staff.forEach(
                account -> choices.add(new Choice(Objects.toString(account.id().value()), account.shownAs())));
        return choices;
    }
}

package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What filters a column, in the row below its head. */
public interface FilterField {

    int PATIENCE_MS = 350;
    int MAX_LENGTH = 100;

    Component component();

    /** As if a person had typed it; empty: nothing. */
    void show(String value);

    /** A value of an address with its name. */
    record Choice(String value, String label) {}

    /**
     * @param label what the column is called
     * @param changed told of each change; blank: nothing any more
     */
    static FilterField text(GridTexts texts, String label, Consumer<String> changed) {
        var field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setPlaceholder(texts.t("grid.filter.text"));
        field.setMaxLength(MAX_LENGTH);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MS);
        field.setWidthFull();
        field.setAriaLabel(texts.t("grid.filter.label", label));
        field.addValueChangeListener(event -> changed.accept(event.getValue()));
        return new FilterField() {
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

    /** As the other, with what may be chosen. */
    static FilterField choice(GridTexts texts, String label, List<Choice> choices, Consumer<String> changed) {
        var field = new ComboBox<Choice>();
        field.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::label);
        field.setPlaceholder(texts.t("grid.filter.all"));
        field.setClearButtonVisible(true);
        field.setOverlayWidth("15rem");
        field.setWidthFull();
        field.setAriaLabel(texts.t("grid.filter.label", label));
        field.addValueChangeListener(event -> changed.accept(
                Optional.ofNullable(event.getValue()).map(Choice::value).orElse("")));
        return new FilterField() {
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
}

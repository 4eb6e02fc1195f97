package fr.vitrine.frontend.form;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** What a list of several says to those who do not see it, in the language of the page. */
public final class ListTexts {

    private ListTexts() {}

    public static void speak(MultiSelectComboBox<?> field, FormFields parts) {
        field.setAutoExpand(AutoExpandMode.VERTICAL);
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(parts.t("profile.list.cleared"))
                .setFocused(parts.t("profile.list.focused"))
                .setSelected(parts.t("profile.list.selected"))
                .setDeselected(parts.t("profile.list.deselected"))
                .setTotal(parts.t("profile.list.total", "{count}")));
    }
}

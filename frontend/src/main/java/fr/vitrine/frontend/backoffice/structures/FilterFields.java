package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.accounts.Account;
import fr.vitrine.frontend.backoffice.grid.FilterField;
import fr.vitrine.frontend.backoffice.grid.FilterField.Choice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The row of filters: one field a column, a text or a choice. */
final class FilterFields {

    private final Map<GridColumn, FilterField> fields = new EnumMap<>(GridColumn.class);
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
            Consumer<String> told = value -> tell(column, value);
            var label = texts.t(column.label());
            var field = choices.isEmpty()
                    ? FilterField.text(texts, label, told)
                    : FilterField.choice(texts, label, choices, told);
            fields.put(column, field);
            row.getCell(grid.column(column)).setComponent(field.component());
        }
    }

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

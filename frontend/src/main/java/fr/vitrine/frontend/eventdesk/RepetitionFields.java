package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.review.RepetitionForm;
import fr.vitrine.events.review.RepetitionForm.Ends;
import fr.vitrine.events.review.RepetitionForm.Every;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How an event comes again, in words: every second Saturday until June. */
final class RepetitionFields {

    private static final List<String> POSITIONS = List.of("", "1", "2", "3", "4", "-1");

    private final EventParts parts;
    private final RuleWords rules;
    private final El fields = el("div", "stack");
    private final El said = el("p", "event-rule").attr("role", "status");

    RepetitionFields(EventParts parts) {
        this.parts = parts;
        rules = new RuleWords(parts.words());
    }

    El of() {
        draw();
        parts.editing().onChange(this::say);
        return el("fieldset", "fieldset stack")
                .with(text("legend", "", parts.t("office.event.repetition")), fields, said);
    }

    private RepetitionForm form() {
        return parts.editing().form().schedule().repetition();
    }

    private void keep(UnaryOperator<RepetitionForm> edit) {
        parts.editing().schedule(form -> form.withRepetition(edit.apply(form.repetition())));
    }

    private void set(UnaryOperator<RepetitionForm> edit) {
        keep(edit);
        draw();
    }

    private void say() {
        var first = parts.editing().form().schedule().dates().stream()
                .findFirst()
                .map(date -> DateField.parse(date.first()));
        said.setText(parts.t("eventdesk.rule.said", rules.of(form(), first.orElse(null))));
    }

    private void draw() {
        parts.problems().forget("repetition.");
        fields.removeAll();
        var form = form();
        var every = choice(
                "every",
                List.of(Every.values()),
                form.every(),
                "eventdesk.every.",
                value -> set(now -> now.with(value)));
        if (form.every() == Every.CUSTOM) {
            var rule = line("custom", form.custom(), typed -> keep(now -> now.withCustom(typed)));
            rule.setHelperText(parts.t("eventdesk.help.custom"));
            fields.with(every, rule);
            say();
            return;
        }
        var interval = line("interval", form.interval(), typed -> keep(now -> now.withInterval(typed)));
        interval.getElement().setProperty("inputMode", "numeric");
        fields.with(parts.row(every, interval), form.every() == Every.MONTH ? position() : null);
        if (form.every() == Every.WEEK
                || (form.every() == Every.MONTH && !form.position().isEmpty())) {
            fields.with(weekdays());
        }
        fields.with(parts.row(
                ends(), form.ends() == Ends.ON ? until() : form.ends() == Ends.AFTER ? count() : el("span", "")));
        say();
    }

    private Select<String> position() {
        var field = new Select<String>();
        field.setItems(POSITIONS);
        field.setItemLabelGenerator(
                value -> parts.t("eventdesk.position." + (value == null || value.isEmpty() ? "day" : value)));
        field.setValue(form().position());
        parts.watch(
                field,
                "repetition.position",
                "eventdesk.repetition.position",
                value -> set(now -> now.withPosition(value)));
        return field;
    }

    private CheckboxGroup<String> weekdays() {
        var field = new CheckboxGroup<String>();
        field.setItems(RuleWords.WEEKDAYS);
        field.setItemLabelGenerator(rules::name);
        field.setValue(form().weekdays());
        parts.watch(
                field,
                "repetition.weekdays",
                "eventdesk.repetition.weekdays",
                value -> keep(now -> now.withWeekdays(value)));
        return field;
    }

    private Select<Ends> ends() {
        return choice(
                "ends", List.of(Ends.values()), form().ends(), "eventdesk.ends.", value -> set(now -> now.with(value)));
    }

    private DatePicker until() {
        var field = DateField.of(parts.words(), form().until());
        parts.watch(
                field,
                "repetition.until",
                "eventdesk.repetition.until",
                day -> keep(now -> now.withUntil(DateField.text(day))));
        return field;
    }

    private TextField count() {
        return line("count", form().count(), typed -> keep(now -> now.withCount(typed)));
    }

    private TextField line(String name, String value, Consumer<String> keep) {
        var field = new TextField();
        field.setValue(value);
        parts.watch(field, "repetition." + name, "eventdesk.repetition." + name, keep);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String name, List<E> values, E now, String key, Consumer<E> keep) {
        var field = new Select<E>();
        field.setItems(values);
        field.setItemLabelGenerator(value -> label(key, value));
        field.setValue(now);
        parts.watch(field, "repetition." + name, "eventdesk.repetition." + name, keep);
        return field;
    }

    private String label(String key, @Nullable Enum<?> value) {
        return value == null ? "" : parts.t(key + value.name().toLowerCase(Locale.ROOT));
    }
}

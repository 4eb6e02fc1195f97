package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.ScheduleForm;
import fr.vitrine.events.review.ScheduleForm.DateForm;
import fr.vitrine.events.review.ScheduleForm.Kind;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.SignButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** When an event takes place: on one or several dates, or by a rule with additions and exceptions. */
final class ScheduleSection {

    private static final String DATES = "dates[";

    private final EventParts parts;
    private final El body = el("div", "stack");

    private ScheduleSection(EventParts parts) {
        this.parts = parts;
    }

    static El of(EventParts parts) {
        var section = new ScheduleSection(parts);
        var kind = new RadioButtonGroup<Kind>();
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                value -> parts.t("eventdesk.kind." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(section.form().kind());
        parts.watch(kind, "dates", "eventdesk.kind", chosen -> section.set(form -> form.withKind(chosen)));
        section.draw();
        return parts.section(EventSection.DATES, kind, section.body);
    }

    private ScheduleForm form() {
        return parts.editing().form().schedule();
    }

    /** Changes something that other fields hang upon. */
    private void set(UnaryOperator<ScheduleForm> edit) {
        parts.editing().schedule(edit);
        draw();
    }

    private void draw() {
        parts.problems().forget(DATES);
        parts.problems().forget("repetition.");
        parts.problems().forget("exceptions[");
        body.removeAll();
        var form = form();
        if (form.kind() == Kind.UNKNOWN) {
            body.with(parts.hint("eventdesk.help.unknown"), parts.line(Text.TOLD_DATE));
            return;
        }
        body.with(wholeDays(form));
        if (form.kind() == Kind.RULE) {
            body.with(
                    date(0),
                    new RepetitionFields(parts).of(),
                    more(form, "eventdesk.additions"),
                    new ExceptionFields(parts).of());
        } else {
            for (var n = 0; n < form.dates().size(); n++) {
                body.with(date(n));
            }
            body.with(add());
        }
    }

    private Checkbox wholeDays(ScheduleForm form) {
        var field = new Checkbox(parts.t("office.event.wholedays"), form.wholeDays());
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                set(now -> now.withWholeDays(event.getValue()));
            }
        });
        return field;
    }

    private El more(ScheduleForm form, String key) {
        var rows = el("div", "stack");
        for (var n = 1; n < form.dates().size(); n++) {
            rows.with(date(n));
        }
        return el("fieldset", "fieldset stack").with(text("legend", "", parts.t(key)), rows, add());
    }

    private El add() {
        return el(
                "div",
                "form-actions",
                parts.small(
                        "eventdesk.date.add",
                        "plus",
                        () -> set(form -> {
                            var dates = new ArrayList<>(form.dates());
                            var last = dates.isEmpty() ? DateForm.EMPTY : dates.getLast();
                            dates.add(new DateForm("", "", last.from(), last.to()));
                            return form.withDates(dates);
                        })));
    }

    private El date(int n) {
        var form = form();
        var date = n < form.dates().size() ? form.dates().get(n) : DateForm.EMPTY;
        var row = el("div", "event-date");
        row.with(day(n, "first", date.first(), (now, day) -> new DateForm(day, now.last(), now.from(), now.to())));
        row.with(day(n, "last", date.last(), (now, day) -> new DateForm(now.first(), day, now.from(), now.to())));
        if (!form.wholeDays()) {
            row.with(time(n, "from", date.from(), (now, at) -> new DateForm(now.first(), now.last(), at, now.to())));
            row.with(time(n, "to", date.to(), (now, at) -> new DateForm(now.first(), now.last(), now.from(), at)));
        }
        if (form.dates().size() > 1) {
            row.with(SignButton.of(
                    "trash-2",
                    parts.t("eventdesk.date.remove", n + 1),
                    () -> set(now -> {
                        var dates = new ArrayList<>(now.dates());
                        dates.remove(n);
                        return now.withDates(dates);
                    })));
        }
        return row;
    }

    private DatePicker day(int n, String part, String now, BiFunction<DateForm, String, DateForm> edit) {
        var field = DateField.of(parts.words(), now);
        parts.watch(
                field,
                DATES + n + "]." + part,
                "eventdesk.date." + part,
                day -> keep(n, date -> edit.apply(date, DateField.text(day))));
        return field;
    }

    private TextField time(int n, String part, String now, BiFunction<DateForm, String, DateForm> edit) {
        var field = new TextField();
        field.setValue(now);
        field.setPlaceholder(part.equals("from") ? "14:00" : "17:30");
        parts.watch(
                field,
                DATES + n + "]." + part,
                "eventdesk.date." + part,
                typed -> keep(n, date -> edit.apply(date, typed)));
        return field;
    }

    private void keep(int n, UnaryOperator<DateForm> edit) {
        parts.editing().schedule(form -> {
            var dates = form.dates().isEmpty() ? List.of(DateForm.EMPTY) : form.dates();
            return form.withDates(dates).withDate(n, edit.apply(dates.get(n)));
        });
    }
}

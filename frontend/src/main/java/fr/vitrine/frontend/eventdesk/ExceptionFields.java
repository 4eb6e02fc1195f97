package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.select.Select;
import fr.vitrine.events.review.ScheduleForm;
import fr.vitrine.frontend.ui.El;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The dates of a rule on which an event does not take place at all. */
final class ExceptionFields {

    private static final int MONTHS = 24;
    private static final int MOST = 120;

    private final EventParts parts;
    private final RuleWords rules;
    private final El list = el("div", "stack");

    ExceptionFields(EventParts parts) {
        this.parts = parts;
        rules = new RuleWords(parts.words());
    }

    El of() {
        draw();
        return el("fieldset", "fieldset stack").with(text("legend", "", parts.t("eventdesk.exceptions")), list);
    }

    private List<String> exceptions() {
        return parts.editing().form().schedule().exceptions();
    }

    private void set(UnaryOperator<List<String>> edit) {
        parts.editing()
                .schedule((ScheduleForm form) -> form.withExceptions(edit.apply(new ArrayList<>(form.exceptions()))));
        draw();
    }

    private void draw() {
        list.removeAll();
        var chips = exceptions().stream().map(this::chip).toList();
        if (!chips.isEmpty()) {
            list.with(el("ul", "event-exceptions").withAll(chips));
        }
        list.with(add());
    }

    private El chip(String start) {
        var remove = text("button", "chip chip--removable", day(start)).attr("type", "button");
        remove.with(El.icon("x"), El.hidden(parts.t("eventdesk.exceptions.remove")));
        remove.getElement()
                .addEventListener(
                        "click",
                        _ -> set(all -> {
                            all.remove(start);
                            return all;
                        }));
        return el("li", "", remove);
    }

    /** One of the dates that the rule gives. */
    private Select<String> add() {
        var today = LocalDate.now(parts.words().clock());
        var field = new Select<String>();
        field.setLabel(parts.t("eventdesk.exceptions.add"));
        field.setPlaceholder(parts.t("eventdesk.exceptions.choose"));
        field.setItems(parts.editing().check().details().schedule().between(today, today.plusMonths(MONTHS)).stream()
                .map(session -> session.starts().toString())
                .limit(MOST)
                .toList());
        field.setItemLabelGenerator(start -> start == null ? "" : day(start));
        field.addValueChangeListener(event -> {
            var start = event.getValue();
            if (event.isFromClient() && start != null) {
                set(all -> {
                    all.add(start);
                    return all;
                });
            }
        });
        return field;
    }

    private String day(String start) {
        return rules.day(LocalDateTime.parse(start).toLocalDate());
    }
}

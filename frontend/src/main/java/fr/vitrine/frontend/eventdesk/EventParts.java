package fr.vitrine.frontend.eventdesk;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import fr.vitrine.events.review.EventForm;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.frontend.form.FormFields;
import fr.vitrine.frontend.form.Problems;
import fr.vitrine.frontend.ui.El;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What sections of an event's form are made of. */
final class EventParts extends FormFields {

    private final EventEditing editing;

    EventParts(EventEditing editing, Problems problems) {
        super(editing.words(), problems);
        this.editing = editing;
    }

    EventEditing editing() {
        return editing;
    }

    El section(EventSection section, Component... content) {
        return section(section.anchor(), section.icon(), section.textKey(), content);
    }

    TextField line(Text input) {
        var field = new TextField();
        bind(field, input);
        return field;
    }

    TextField line(Text input, String mode) {
        var field = line(input);
        field.getElement().setProperty("inputMode", mode);
        return field;
    }

    TextArea area(Text input) {
        var field = new TextArea();
        bind(field, input);
        return field;
    }

    private <F extends AbstractField<?, String> & HasValidation & HasValueChangeMode> void bind(F field, Text input) {
        field.setValue(editing.form().text(input));
        watch(field, input.code(), label(input), typed -> editing.change(input, typed));
    }

    static String label(Text input) {
        return "eventdesk.field." + input.code();
    }

    /** One of some codes; the empty one stands for "nobody has said". */
    Select<String> choice(Text input, List<String> codes, UnaryOperator<String> label) {
        var field = new Select<String>();
        field.setItems(codes);
        field.setItemLabelGenerator(code -> label.apply(code == null ? "" : code));
        var now = editing.form().text(input);
        field.setValue(codes.contains(now) ? now : codes.getFirst());
        watch(field, input.code(), label(input), code -> editing.change(input, code == null ? "" : code));
        return field;
    }

    /** Some of some codes. */
    CheckboxGroup<String> checks(
            String code,
            Collection<String> codes,
            Set<String> now,
            UnaryOperator<String> label,
            BiFunction<EventForm, Set<String>, EventForm> keep) {
        var field = new CheckboxGroup<String>();
        field.setItems(codes);
        field.setItemLabelGenerator(label::apply);
        field.setValue(now.stream().filter(codes::contains).collect(Collectors.toSet()));
        field.addClassName("checks");
        watch(field, code, "eventdesk.field." + code, chosen -> editing.change(form -> keep.apply(form, chosen)));
        return field;
    }
}

package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.ui.El;
import java.util.function.Consumer;

/** What sections of the form are made of. */
record FormParts(ProfileEditing editing, Problems problems) {

    /** How long nobody has to type before it is kept. */
    private static final int PAUSE = 600;

    String t(String key, Object... parameters) {
        return editing.words().t(key, parameters);
    }

    El section(Section section, Component... content) {
        var id = "t-" + section.anchor();
        return el("section", "panel stack form-section")
                .id(section.anchor())
                .attr("aria-labelledby", id)
                .with(el("h2", "", icon(section.icon()))
                        .say(t(section.textKey()))
                        .id(id))
                .with(content);
    }

    El hint(String key) {
        return text("p", "muted small", t(key));
    }

    El row(Component... fields) {
        return el("div", "form-row", fields);
    }

    TextField line(Text input) {
        var field = new TextField();
        bind(field, input);
        return field;
    }

    TextArea area(Text input) {
        var field = new TextArea();
        bind(field, input);
        return field;
    }

    private <F extends AbstractField<?, String> & HasValidation & HasValueChangeMode> void bind(F field, Text input) {
        field.setValue(editing.form().text(input));
        watch(field, input.code(), "profile.field." + input.code(), typed -> editing.change(input, typed));
    }

    /** Keeps what is typed in a moment's rest, and says what is wrong with it. */
    <V, F extends AbstractField<?, V> & HasValidation> void watch(
            F field, String code, String labelKey, Consumer<V> keep) {
        var label = t(labelKey);
        label(field, label);
        problems.watch(code, field, label);
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.LAZY);
            typing.setValueChangeTimeout(PAUSE);
            UnsentText.mark(field, code);
        }
        HasValue<?, V> value = field;
        value.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                problems.touch(code);
                keep.accept(event.getValue());
                if (event.getValue() instanceof String text) {
                    UnsentText.kept(field, text);
                }
            }
        });
    }

    private static void label(Component field, String label) {
        field.getElement().setProperty("label", label);
    }

    Button small(String key, String sign, Runnable action) {
        var button = new Button(t(key), _ -> action.run());
        button.setIcon(icon(sign));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}

package fr.vitrine.frontend.form;

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
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.MarkdownToolbar;
import java.util.function.Consumer;

/** What sections of a long form are made of. */
public class FormFields {

    /** How long nobody has to type before it is kept. */
    private static final int PAUSE = 600;

    private final SpaceWords words;
    private final Problems problems;

    public FormFields(SpaceWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    public SpaceWords words() {
        return words;
    }

    public Problems problems() {
        return problems;
    }

    public String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    /**
     * @param anchor at which it stands
     * @param key of its title
     */
    public El section(String anchor, String sign, String key, Component... content) {
        var id = "t-" + anchor;
        return el("section", "panel stack form-section")
                .id(anchor)
                .attr("aria-labelledby", id)
                .with(el("h2", "", icon(sign)).say(t(key)).id(id))
                .with(content);
    }

    public El hint(String key) {
        return text("p", "muted small", t(key));
    }

    public El row(Component... fields) {
        return el("div", "form-row", fields);
    }

    /** Keeps what is typed in a moment's rest, and says what is wrong with it. */
    public <V, F extends AbstractField<?, V> & HasValidation> void watch(
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

    /** A long text with the buttons that mark it up; says how much of it there may be. */
    public El markdown(TextArea area, int most) {
        area.setMinRows(8);
        area.setMaxRows(24);
        count(area, most);
        area.addValueChangeListener(_ -> count(area, most));
        return el("div", "markdown", MarkdownToolbar.of(area, this::t), area);
    }

    private void count(TextArea area, int most) {
        area.setHelperText(t("profile.help.length", area.getValue().length(), most));
    }

    public Button small(String key, String sign, Runnable action) {
        var button = new Button(t(key), _ -> action.run());
        button.setIcon(icon(sign));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}

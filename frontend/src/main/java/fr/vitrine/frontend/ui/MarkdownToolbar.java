package fr.vitrine.frontend.ui;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;

/** Buttons that write Markdown around what is selected. */
public final class MarkdownToolbar {

    /** Before and after what is selected, the mark of each line, and what stands in for nothing. */
    private static final String WRITE = """
            const area = $0.inputElement;
            const {selectionStart: from, selectionEnd: to, value} = area;
            const chosen = value.slice(from, to) || $4;
            const written = $3 ? chosen.split('\\n').map(line => $3 + line).join('\\n') : $1 + chosen + $2;
            const gap = $3 && from > 0 && value[from - 1] !== '\\n' ? '\\n\\n' : '';
            area.focus();
            area.setRangeText(gap + written, from, to, 'end');
            const start = from + gap.length + ($3 ? $3.length : $1.length);
            if (from === to) area.setSelectionRange(start, start + chosen.length);
            area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));""";

    private MarkdownToolbar() {}

    /** @param texts by key */
    public static El of(TextArea area, UnaryOperator<String> texts) {
        return el("div", "toolbar")
                .attr("role", "toolbar")
                .attr("aria-label", texts.apply("profile.markdown"))
                .with(
                        around(area, texts, "bold", "**", "**"),
                        around(area, texts, "italic", "*", "*"),
                        before(area, texts, "heading", "## "),
                        before(area, texts, "list", "- "),
                        around(area, texts, "link", "[", "](https://)"));
    }

    private static Button around(TextArea area, UnaryOperator<String> texts, String sign, String before, String after) {
        return button(area, texts, sign, before, after, "");
    }

    private static Button before(TextArea area, UnaryOperator<String> texts, String sign, String mark) {
        return button(area, texts, sign, "", "", mark);
    }

    private static Button button(
            TextArea area, UnaryOperator<String> texts, String sign, String before, String after, String mark) {
        var placeholder = texts.apply("profile.markdown.placeholder");
        var label = texts.apply("profile.markdown." + sign);
        var button = new Button(
                icon(sign),
                _ -> area.getElement().executeJs(WRITE, area.getElement(), before, after, mark, placeholder));
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}

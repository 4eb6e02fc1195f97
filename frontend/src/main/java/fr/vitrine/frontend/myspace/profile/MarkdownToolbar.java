package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.frontend.ui.El;

/** Buttons that write Markdown around what is selected. */
final class MarkdownToolbar {

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

    static El of(TextArea area, FormParts parts) {
        return el("div", "toolbar")
                .attr("role", "toolbar")
                .attr("aria-label", parts.t("profile.markdown"))
                .with(
                        around(area, parts, "bold", "**", "**"),
                        around(area, parts, "italic", "*", "*"),
                        before(area, parts, "heading", "## "),
                        before(area, parts, "list", "- "),
                        around(area, parts, "link", "[", "](https://)"));
    }

    private static Button around(TextArea area, FormParts parts, String sign, String before, String after) {
        return button(area, parts, sign, before, after, "");
    }

    private static Button before(TextArea area, FormParts parts, String sign, String mark) {
        return button(area, parts, sign, "", "", mark);
    }

    private static Button button(
            TextArea area, FormParts parts, String sign, String before, String after, String mark) {
        var placeholder = parts.t("profile.markdown.placeholder");
        return FormParts.sign(
                sign,
                parts.t("profile.markdown." + sign),
                () -> area.getElement().executeJs(WRITE, area.getElement(), before, after, mark, placeholder));
    }
}

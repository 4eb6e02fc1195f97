package fr.vitrine.frontend.history;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks which parts of an earlier version to take back: all of them, unless somebody unticks some. */
public final class RestoreDialog {

    private final Dialog dialog;
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();

    /**
     * A part that is different now.
     *
     * @param difference from what it is to what it would be
     */
    public record Part(String key, String title, El difference) {}

    /** @param restore told of the keys of what is to be taken back */
    public RestoreDialog(String title, List<Part> parts, Texts texts, Locale locale, Consumer<Set<String>> restore) {
        dialog = new Dialog(title);
        var fields = el("ul", "history__changes");
        parts.forEach(part -> {
            var box = new Checkbox(part.title(), true);
            boxes.put(part.key(), box);
            fields.with(el("li", "", box).with(part.difference()));
        });
        dialog.add(parts.isEmpty() ? text("p", "", texts.getTranslation("history.same", locale)) : fields);
        var confirm = new Button(texts.getTranslation("history.restore", locale), _ -> {
            dialog.close();
            restore.accept(chosen());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(!parts.isEmpty());
        dialog.getFooter()
                .add(new Button(texts.getTranslation("history.cancel", locale), _ -> dialog.close()), confirm);
        dialog.setWidth("44rem");
    }

    public void open() {
        dialog.open();
    }

    private Set<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

package fr.vitrine.frontend.form;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vitrine.frontend.myspace.SpaceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody else has changed the same fields: for each, one of the two is chosen. Nothing is lost before that. */
public final class ConflictDialog {

    private ConflictDialog() {}

    /** A field that two have changed, and what either says. */
    public record Choice(String key, String title, String mine, String theirs) {}

    /** @param chosen is told the keys of those of one's own that stay */
    public static void open(SpaceWords words, List<Choice> choices, Consumer<List<String>> chosen) {
        var groups = new LinkedHashMap<String, RadioButtonGroup<Boolean>>();
        var content = el("div", "stack", text("p", "", words.t("profile.conflict.text")));
        for (var choice : choices) {
            var group = group(words, choice);
            groups.put(choice.key(), group);
            content.with(group);
        }
        var dialog = new Dialog(content);
        dialog.setHeaderTitle(words.t("profile.conflict.title"));
        dialog.setWidth("min(40rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        var go = new Button(words.t("profile.conflict.go"), _ -> {
            dialog.close();
            chosen.accept(groups.entrySet().stream()
                    .filter(group -> group.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList());
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(words.t("members.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private static RadioButtonGroup<Boolean> group(SpaceWords words, Choice choice) {
        var group = new RadioButtonGroup<Boolean>();
        group.setLabel(choice.title());
        group.setItems(true, false);
        group.setItemLabelGenerator(own -> own
                ? words.t("profile.conflict.mine", said(words, choice.mine()))
                : words.t("profile.conflict.theirs", said(words, choice.theirs())));
        group.setValue(true);
        group.addClassName("checks");
        return group;
    }

    private static String said(SpaceWords words, String text) {
        return text.isEmpty() ? words.t("profile.conflict.nothing") : text;
    }
}

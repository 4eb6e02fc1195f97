package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileDiff;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.frontend.myspace.SpaceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody else has changed the same fields: for each, one of the two is chosen. Nothing is lost before that. */
final class ConflictDialog {

    private ConflictDialog() {}

    /** @param done is told once the form is on the structure as it is now */
    static void open(ProfileEditing editing, Structure current, List<ProfileChange> conflicts, Runnable done) {
        var words = editing.words();
        var choices = new LinkedHashMap<String, RadioButtonGroup<Boolean>>();
        var content = el("div", "stack", text("p", "", words.t("profile.conflict.text")));
        for (var change : conflicts) {
            var choice = choice(words, editing.desk().texts(), Profile.of(current), change);
            choices.put(change.key(), choice);
            content.with(choice);
        }
        var dialog = new Dialog(content);
        dialog.setHeaderTitle(words.t("profile.conflict.title"));
        dialog.setWidth("40rem");
        dialog.setCloseOnOutsideClick(false);
        var go = new Button(words.t("profile.conflict.go"), _ -> {
            dialog.close();
            editing.rebase(mine(choices));
            done.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(words.t("members.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private static RadioButtonGroup<Boolean> choice(
            SpaceWords words, ProfileTexts texts, Profile now, ProfileChange change) {
        var locale = words.locale();
        var theirs = texts.text(change.field(), ProfileDiff.current(now, change), locale);
        var mine = texts.after(change, locale);
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(texts.title(change, locale));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(own ->
                words.t(own ? "profile.conflict.mine" : "profile.conflict.theirs", said(words, own ? mine : theirs)));
        choice.setValue(true);
        choice.addClassName("checks");
        return choice;
    }

    private static String said(SpaceWords words, String text) {
        return text.isEmpty() ? words.t("profile.conflict.nothing") : text;
    }

    private static List<String> mine(Map<String, RadioButtonGroup<Boolean>> choices) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}

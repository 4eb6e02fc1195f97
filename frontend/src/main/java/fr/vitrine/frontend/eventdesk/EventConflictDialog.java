package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vitrine.events.Event;
import fr.vitrine.events.review.EventChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody else has changed the same fields: for each, one of the two is chosen. Nothing is lost before that. */
final class EventConflictDialog {

    private EventConflictDialog() {}

    /** @param done is told once the form is on the event as it is now */
    static void open(EventEditing editing, Event current, List<EventChange> conflicts, Runnable done) {
        var choices = new LinkedHashMap<String, RadioButtonGroup<Boolean>>();
        var content = el("div", "stack", text("p", "", editing.t("profile.conflict.text")));
        for (var change : conflicts) {
            var choice = choice(editing, current, change);
            choices.put(change.key(), choice);
            content.with(choice);
        }
        var dialog = new Dialog(content);
        dialog.setHeaderTitle(editing.t("profile.conflict.title"));
        dialog.setWidth("min(40rem, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        var go = new Button(editing.t("profile.conflict.go"), _ -> {
            dialog.close();
            editing.rebase(choices.entrySet().stream()
                    .filter(choice -> choice.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList());
            done.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(editing.t("members.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private static RadioButtonGroup<Boolean> choice(EventEditing editing, Event current, EventChange change) {
        var locale = editing.words().locale();
        var texts = editing.desk().changes();
        var theirs = texts.text(change.field(), current.details(), locale);
        var mine = texts.after(change, locale);
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(texts.title(change.field(), locale));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(own -> editing.t(
                own ? "profile.conflict.mine" : "profile.conflict.theirs", said(editing, own ? mine : theirs)));
        choice.setValue(true);
        choice.addClassName("checks");
        return choice;
    }

    private static String said(EventEditing editing, String text) {
        return text.isEmpty() ? editing.t("profile.conflict.nothing") : text;
    }
}

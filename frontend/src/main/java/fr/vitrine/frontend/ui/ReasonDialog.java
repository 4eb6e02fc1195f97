package fr.vitrine.frontend.ui;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before something that another person will be told of. */
public final class ReasonDialog {

    private final TextArea reason = new TextArea();
    private final Dialog dialog;
    private final Wording wording;
    private final Consumer<String> action;

    private ReasonDialog(Wording wording, int longest, Consumer<String> action) {
        this.wording = wording;
        this.action = action;
        dialog = new Dialog(wording.title());
        reason.setLabel(wording.label());
        reason.setHelperText(wording.hint());
        reason.setMaxLength(longest);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var confirm = new Button(wording.confirm(), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(text("p", "", wording.about()), reason);
        dialog.getFooter().add(new Button(wording.cancel(), _ -> dialog.close()), confirm);
        dialog.setWidth("36rem");
    }

    /**
     * @param about what it is about
     * @param missing said where nothing was typed
     */
    public record Wording(
            String title, String about, String label, String hint, String missing, String confirm, String cancel) {}

    /** @param action takes a reason that is not blank */
    public static void open(Wording wording, int longest, Consumer<String> action) {
        new ReasonDialog(wording, longest, action).dialog.open();
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(wording.missing());
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        dialog.close();
        action.accept(reason.getValue());
    }
}

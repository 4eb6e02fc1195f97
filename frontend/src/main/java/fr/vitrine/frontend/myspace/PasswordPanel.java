package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.vitrine.accounts.Passwords;
import fr.vitrine.kernel.Actor;
import java.util.function.Supplier;

/** A password is for who wants one. */
final class PasswordPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SpaceWords words;
    private final transient Passwords passwords;
    private final transient Supplier<Actor> actor;
    private final transient Runnable changed;
    private final PasswordField field = new PasswordField();

    PasswordPanel(SpaceWords words, Passwords passwords, Supplier<Actor> actor, boolean hasPassword, Runnable changed) {
        this.words = words;
        this.passwords = passwords;
        this.actor = actor;
        this.changed = changed;
        addClassNames("panel", "stack");
        field.setLabel(words.t("account.password.new"));
        field.setHelperText(words.t("account.password.help", Passwords.MIN_LENGTH));
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "new-password");
        add(
                text("h2", "", words.t("account.password")),
                text("p", "", words.t(hasPassword ? "account.password.has" : "account.password.none")),
                field,
                el("div", "form-actions", new Button(words.t("account.password.set"), _ -> set()))
                        .with(hasPassword ? new Button(words.t("account.password.remove"), _ -> remove()) : null));
    }

    private void set() {
        var typed = field.getValue();
        if (typed.length() < Passwords.MIN_LENGTH || typed.length() > Passwords.MAX_LENGTH) {
            field.setErrorMessage(words.t("account.password.short", Passwords.MIN_LENGTH, Passwords.MAX_LENGTH));
            field.setInvalid(true);
            field.focus();
            return;
        }
        passwords.set(actor.get(), typed);
        Notices.say(words.t("account.password.done"));
        changed.run();
    }

    private void remove() {
        passwords.set(actor.get(), null);
        Notices.say(words.t("account.password.removed"));
        changed.run();
    }
}

package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.Passkeys;
import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.passkeys.PasskeyCeremonies;
import fr.vitrine.frontend.ui.El;
import org.springframework.stereotype.Component;

/** The keys that somebody's devices keep for them. */
final class PasskeysPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SpaceWords words;
    private final transient Keys keys;
    private final transient Runnable changed;
    private final TextField name = new TextField();
    private final El answer = el("div", "").attr("role", "alert");

    /** What the panel is drawn from. */
    @Component
    record Keys(Passkeys passkeys, PasskeyCeremonies ceremonies, CurrentActor current) {

        boolean mayChange() {
            return passkeys.mayChange(current.get(), current.hasSecondFactor());
        }
    }

    PasskeysPanel(SpaceWords words, Keys keys, Runnable changed) {
        this.words = words;
        this.keys = keys;
        this.changed = changed;
        addClassNames("panel", "stack");
        getElement().setAttribute("aria-labelledby", "passkeys");
        var own = keys.passkeys().list(keys.current().get());
        add(
                text("h2", "", words.t("passkeys.title")).id("passkeys"),
                text("p", "", words.t(own.isEmpty() ? "passkeys.none" : "passkeys.about")));
        if (!own.isEmpty()) {
            add(el("ul", "people").withAll(own.stream().map(this::row).toList()));
        }
        add(keys.mayChange() ? adding() : text("p", "muted", words.t("passkeys.second-factor")), answer);
    }

    private El row(Passkey key) {
        var called = new TextField(words.t("passkeys.name"));
        called.setValue(key.name());
        called.setMaxLength(Passkeys.MAX_NAME);
        called.setHelperText(words.t("passkeys.used", words.moment(key.lastUsedAt())));
        var rename = new Button(words.t("passkeys.rename"), _ -> {
            keys.passkeys().rename(keys.current().get(), key.id(), called.getValue());
            Notices.say(words.t("account.saved"));
            changed.run();
        });
        rename.setAriaLabel(words.t("passkeys.rename") + " : " + key.name());
        var remove = new Button(
                words.t("passkeys.remove"),
                _ -> Ask.before(
                        words,
                        words.t("passkeys.remove"),
                        words.t("passkeys.remove.confirm", key.name()),
                        () -> remove(key)));
        remove.setAriaLabel(words.t("passkeys.remove") + " : " + key.name());
        remove.setVisible(keys.mayChange());
        return el("li", "").with(el("div", "people__who", called), el("div", "people__can", rename, remove));
    }

    private void remove(Passkey key) {
        keys.passkeys().remove(keys.current().get(), keys.current().hasSecondFactor(), key.id());
        changed.run();
    }

    private El adding() {
        name.setLabel(words.t("passkeys.new"));
        name.setHelperText(words.t("passkeys.new.help"));
        name.setMaxLength(Passkeys.MAX_NAME);
        return el("div", "stack", name, el("div", "form-actions", new Button(words.t("passkeys.add"), _ -> ask())));
    }

    private void ask() {
        answer.removeAll();
        var creation = keys.ceremonies().beginAdding();
        PasskeyPrompt.create(
                this,
                creation.options(),
                credential -> {
                    if (keys.ceremonies().add(creation, credential, name.getValue())) {
                        Notices.say(words.t("passkeys.added"));
                        changed.run();
                    } else {
                        refuse();
                    }
                },
                this::refuse);
    }

    private void refuse() {
        answer.removeAll();
        answer.add(text("p", "hint hint--error", words.t("passkeys.refused")));
    }
}

package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import org.jspecify.annotations.Nullable;

/** Asks for a feed that is to be taken in. */
public abstract class SourceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    protected final TextField name = new TextField();
    protected final TextField address = new TextField();
    protected final Checkbox refreshes = new Checkbox();

    /**
     * @param key with which its texts' keys begin
     * @param longest name
     */
    protected SourceDialog(SpaceWords words, String key, int longest, Runnable added) {
        setHeaderTitle(words.t(key + ".add"));
        setWidth("min(36rem, 94vw)");
        name.setLabel(words.t(key + ".name"));
        name.setMaxLength(longest);
        name.setErrorMessage(words.t("profile.problem.missing"));
        name.setWidthFull();
        address.setLabel(words.t("eventimports.address"));
        address.setHelperText(words.t("eventimports.address.help"));
        address.setErrorMessage(words.t("profile.problem.not-an-address"));
        address.setWidthFull();
        refreshes.setLabel(words.t("eventimports.refresh"));
        var save = new Button(words.t(key + ".add"), _ -> save(added));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("members.cancel"), _ -> close()), save);
    }

    protected final void ask(Component... fields) {
        add(el("div", "stack", fields));
    }

    /** Marks what else is missing; whether nothing is. */
    protected boolean complete() {
        return true;
    }

    /** What is typed as an address that is read. */
    protected String read(String typed) {
        return typed;
    }

    /** @param parsed null: files are brought */
    protected abstract void keep(String called, @Nullable WebAddress parsed);

    private void save(Runnable added) {
        var called = Text.cleanLine(name.getValue());
        var typed = address.getValue().strip();
        var parsed = typed.isEmpty() ? null : WebAddress.parse(read(typed)).orElse(null);
        name.setInvalid(called.isEmpty());
        address.setInvalid(!typed.isEmpty() && parsed == null);
        if (!complete() || name.isInvalid() || address.isInvalid()) {
            return;
        }
        keep(called, parsed);
        close();
        added.run();
    }
}

package fr.vitrine.frontend.backoffice.territory;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.directory.importing.SampleStructures;
import fr.vitrine.kernel.Actor;
import java.util.function.Supplier;

/** While the site shows structures that came with the software: says so, and takes them off it. */
final class SamplePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SampleStructures samples;
    private final transient Supplier<Actor> actor;

    SamplePanel(SampleStructures samples, Supplier<Actor> actor) {
        this.samples = samples;
        this.actor = actor;
        addClassNames("panel", "stack");
        getElement().setAttribute("aria-labelledby", "sample");
        draw();
    }

    private void draw() {
        var count = samples.count(actor.get());
        setVisible(count > 0);
        removeAll();
        var remove = new Button(getTranslation("territory.sample.remove"), _ -> ask(count));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(
                text("h2", "", getTranslation("territory.sample.title")).id("sample"),
                text("p", "muted", getTranslation("territory.sample.about", count)),
                el("div", "form-actions", remove));
    }

    private void ask(int count) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("territory.sample.remove"));
        dialog.setText(getTranslation("territory.sample.confirm", count));
        dialog.setConfirmText(getTranslation("territory.sample.now"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("taxo.cancel"));
        dialog.addConfirmListener(_ -> {
            Notification.show(getTranslation("territory.sample.done", samples.archive(actor.get())));
            draw();
        });
        dialog.open();
    }
}

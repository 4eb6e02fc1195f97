package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** Asks something before an action; the answer added last is the main one. */
public final class AskDialog {

    private final Dialog dialog = new Dialog();
    private Button main;

    public AskDialog(GridTexts texts, String title, Component... fields) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(30rem, 94vw)");
        dialog.add(fields);
        main = new Button(texts.t("grid.cancel"), _ -> dialog.close());
        main.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(main);
    }

    /** @param isRight shows what is wrong where it is not, and keeps the dialog open */
    public AskDialog answer(String label, BooleanSupplier isRight, Runnable action) {
        main.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        main = new Button(label, _ -> {
            if (isRight.getAsBoolean()) {
                dialog.close();
                action.run();
            }
        });
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(main);
        return this;
    }

    public void open() {
        dialog.open();
    }

    public void close() {
        dialog.close();
    }
}

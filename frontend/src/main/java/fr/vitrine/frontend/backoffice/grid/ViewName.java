package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks under which name to keep what a grid shows. */
public final class ViewName {

    private ViewName() {}

    /** @param query what is shown, as in an address */
    public static void ask(GridTexts texts, String query, Consumer<SavedView> save) {
        var name = new TextField(texts.t("grid.view.name"));
        name.setMaxLength(SavedView.MAX_NAME);
        name.setWidthFull();
        name.setErrorMessage(texts.t("grid.view.name.wrong"));
        new AskDialog(texts, texts.t("grid.view.save"), name)
                .answer(
                        texts.t("grid.edit.save"),
                        () -> isName(name),
                        () -> save.accept(new SavedView(name.getValue().strip(), query)))
                .open();
        name.focus();
    }

    private static boolean isName(TextField name) {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }
}

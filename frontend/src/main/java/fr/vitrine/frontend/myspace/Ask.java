package fr.vitrine.frontend.myspace;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back by the one who does it. */
public final class Ask {

    private Ask() {}

    public static void before(SpaceWords words, String title, String text, Runnable action) {
        var dialog = new ConfirmDialog(title, text, title, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(words.t("members.cancel"));
        dialog.open();
    }
}

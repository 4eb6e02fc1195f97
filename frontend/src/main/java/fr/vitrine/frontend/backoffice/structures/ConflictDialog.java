package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody was faster: what they wrote beside what was typed here, and the choice between them. */
final class ConflictDialog {

    private final RowTexts texts;
    private final AskDialog dialog;

    ConflictDialog(RowTexts texts, QuickChange mine, Structure current, Runnable keepMine, Runnable keepTheirs) {
        this.texts = texts;
        var details = current.details();
        var rows = el("tbody", "")
                .with(
                        row(GridColumn.NAME, mine.name(), details.name()),
                        row(GridColumn.PHONE, phone(mine.phone()), phone(details.phone())),
                        row(GridColumn.EMAIL, email(mine.email()), email(details.email())),
                        row(GridColumn.STATUS, texts.status(mine.status()), texts.status(current.status())));
        var table = el("table", "conflict")
                .with(
                        el("thead", "")
                                .with(el("tr", "")
                                        .with(
                                                text("th", "", texts.t("grid.conflict.field"))
                                                        .attr("scope", "col"),
                                                text("th", "", texts.t("grid.conflict.mine"))
                                                        .attr("scope", "col"),
                                                text("th", "", texts.t("grid.conflict.theirs"))
                                                        .attr("scope", "col"))),
                        rows);
        dialog = new AskDialog(
                        texts, texts.t("grid.conflict.title"), text("p", "", texts.t("grid.conflict.text")), table)
                .answer(texts.t("grid.conflict.keep-theirs"), () -> true, keepTheirs)
                .answer(texts.t("grid.conflict.keep-mine"), () -> true, keepMine);
    }

    private El row(GridColumn column, String mine, String theirs) {
        return el("tr", mine.equals(theirs) ? "" : "conflict__differs")
                .with(
                        text("th", "", texts.t(column.label())).attr("scope", "row"),
                        text("td", "", mine),
                        text("td", "", theirs));
    }

    private static String phone(@Nullable PhoneNumber phone) {
        return Optional.ofNullable(phone).map(PhoneNumber::formatted).orElse(RowTexts.NOTHING);
    }

    private static String email(@Nullable EmailAddress email) {
        return Optional.ofNullable(email).map(EmailAddress::value).orElse(RowTexts.NOTHING);
    }

    void open() {
        dialog.open();
    }
}

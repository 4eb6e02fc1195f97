package fr.vitrine.frontend.backoffice.mails;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import fr.vitrine.correspondence.Mail;
import fr.vitrine.correspondence.MailText;
import fr.vitrine.frontend.ui.El;
import java.util.Objects;

/** One mail, as it was written. */
final class MailDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MailDialog(Mail mail, Runnable resend) {
        var summary = mail.summary();
        setHeaderTitle(
                Objects.requireNonNullElse(summary.subject(), getTranslation("mails.withheld", summary.template())));
        setWidth("44rem");
        add(el("div", "stack")
                .with(
                        text(
                                "p",
                                "muted",
                                getTranslation("mails.dialog.to", summary.to().value())),
                        mail.text()
                                .map(this::words)
                                .orElseGet(() -> text("p", "", getTranslation("mails.confidential")))));
        var again = new Button(getTranslation("mails.resend"), _ -> {
            resend.run();
            Notification.show(getTranslation("mails.resent"));
            close();
        });
        var shut = new Button(getTranslation("mails.close"), _ -> close());
        shut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(again, shut);
    }

    private El words(MailText text) {
        return text("pre", "mail-text", text.plain())
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", getTranslation("mails.text"));
    }
}

package fr.vitrine.frontend.registrationdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A message to all who come, or wait: each gets a mail of their own. */
final class MessageDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MessageDialog(Desk desk, Supplier<Filter> filter, Consumer<String> said) {
        var date = filter.get().date();
        setHeaderTitle(desk.t("regdesk.message"));
        setWidth("min(36rem, 95vw)");
        var text = new TextArea(desk.t("regdesk.message.text"));
        text.setMaxLength(RegistrationDesk.MAX_MESSAGE);
        text.setMinRows(6);
        text.setWidthFull();
        add(
                new Paragraph(
                        date == null ? desk.t("regdesk.message.all") : desk.t("regdesk.message.date", desk.name(date))),
                text);
        var send = new Button(desk.t("regdesk.message.do"), _ -> {
            var count = desk.services().desk().message(desk.actor(), desk.id(), date, text.getValue());
            said.accept(desk.t("regdesk.message.sent", count));
            close();
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(desk.t("regdesk.back"), _ -> close()), send);
    }
}

package fr.vitrine.frontend.backoffice.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StaffRole;
import java.util.function.Supplier;

/** Asks whom to invite to the staff, and as what. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Supplier<Actor> actor;
    private final transient Runnable invited;
    private final EmailField email = new EmailField();
    private final Select<StaffRole> role = new Select<>();

    InviteDialog(Invitations invitations, Supplier<Actor> actor, Runnable invited) {
        this.invitations = invitations;
        this.actor = actor;
        this.invited = invited;
        setHeaderTitle(getTranslation("people.invite"));
        email.setLabel(getTranslation("people.email"));
        email.setWidthFull();
        role.setLabel(getTranslation("people.role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(choice -> getTranslation(Badges.key(choice)));
        role.setValue(StaffRole.EDITOR);
        role.setWidthFull();
        add(new Paragraph(getTranslation("people.invite.text")), email, role);
        var send = new Button(getTranslation("people.invite.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), _ -> close()), send);
    }

    private void send() {
        var address = EmailAddress.parse(email.getValue());
        if (address.isEmpty()) {
            email.setErrorMessage(getTranslation("signin.state.adresse"));
            email.setInvalid(true);
            email.focus();
            return;
        }
        invitations.inviteStaff(actor.get(), address.get(), role.getValue(), getLocale());
        Notification.show(getTranslation("people.invited", address.get().value()));
        close();
        invited.run();
    }
}

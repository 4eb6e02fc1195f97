package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.Invitations.Invitation;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StructureId;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where an owner invites others to keep the profile. */
final class InvitationPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SpaceWords words;
    private final transient Invitations invitations;
    private final transient Supplier<Actor> actor;
    private final transient StructureId structure;
    private final String name;
    private final transient Runnable changed;
    private final EmailField email = new EmailField();
    private final Select<MemberRole> role = new Select<>();

    InvitationPanel(
            SpaceWords words,
            Invitations invitations,
            Supplier<Actor> actor,
            StructureId structure,
            String name,
            Runnable changed) {
        this.words = words;
        this.invitations = invitations;
        this.actor = actor;
        this.structure = structure;
        this.name = name;
        this.changed = changed;
        addClassNames("panel", "stack");
        add(text("h2", "", words.t("members.invite")), form());
        var waiting = waiting();
        if (waiting != null) {
            add(text("h3", "", words.t("members.invited")), waiting);
        }
    }

    private El form() {
        email.setLabel(words.t("members.invite.email"));
        email.setMaxLength(254);
        email.setManualValidation(true);
        role.setLabel(words.t("members.invite.role"));
        role.setItems(MemberRole.CONTRIBUTOR, MemberRole.OWNER);
        role.setItemLabelGenerator(this::roleName);
        role.setValue(MemberRole.CONTRIBUTOR);
        role.addValueChangeListener(_ -> role.setHelperText(help()));
        role.setHelperText(help());
        var send = new Button(words.t("members.invite.send"), _ -> invite());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "stack", el("div", "form-row", email, role), el("div", "form-actions", send));
    }

    private String help() {
        return words.t("members.role." + role.getValue().name().toLowerCase(Locale.ROOT) + ".help");
    }

    private String roleName(MemberRole one) {
        return words.t("members.role." + one.name().toLowerCase(Locale.ROOT));
    }

    private void invite() {
        var address = EmailAddress.parse(email.getValue());
        if (address.isEmpty()) {
            email.setErrorMessage(words.t("members.invite.wrong"));
            email.setInvalid(true);
            email.focus();
            return;
        }
        if (invitations.inviteMember(actor.get(), address.get(), structure, name, role.getValue(), words.locale())) {
            Notices.say(words.t("members.invite.sent", address.get().value()));
            changed.run();
        } else {
            email.setErrorMessage(words.t("members.invite.many"));
            email.setInvalid(true);
        }
    }

    private @Nullable El waiting() {
        var open = invitations.list(actor.get(), structure);
        return open.isEmpty()
                ? null
                : el("ul", "people").withAll(open.stream().map(this::row).toList());
    }

    private El row(Invitation invitation) {
        var who = el("div", "people__who")
                .with(
                        text("strong", "", invitation.email().value()),
                        text(
                                "span",
                                "muted small",
                                words.t("members.invited.until", words.day(invitation.expiresAt()))));
        var revoke = new Button(words.t("members.revoke"), _ -> {
            invitations.revoke(actor.get(), invitation.id());
            changed.run();
        });
        return el("li", "").with(who, el("div", "people__can", revoke));
    }
}

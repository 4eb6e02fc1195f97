package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who keeps a partner and answers for it. */
record PeoplePanel(Keeping keeping) {

    static El of(Keeping keeping) {
        return new PeoplePanel(keeping).panel();
    }

    private El panel() {
        var rows = keeping
                .desk()
                .people()
                .list(keeping.actor().get(), keeping.partner().id())
                .stream()
                .map(this::row)
                .toList();
        return el("section", "panel stack")
                .attr("aria-labelledby", "personnes")
                .with(
                        text("h2", "", keeping.t("office.people")).id("personnes"),
                        rows.isEmpty()
                                ? text("p", "muted", keeping.t("office.people.none"))
                                : el("ul", "people").withAll(rows),
                        mayManage() ? form() : text("p", "muted", keeping.t("office.people.only.owners")));
    }

    private boolean mayManage() {
        return keeping.actor().get().mayManage(keeping.partner().id());
    }

    private El row(Member member) {
        var shown = member.name() == null ? member.email().value() : member.name();
        var css = member.role() == MemberRole.OWNER ? "badge badge--good" : "badge";
        return el("li", "")
                .with(
                        el("div", "people__who")
                                .with(
                                        text("strong", "", shown),
                                        member.name() == null
                                                ? null
                                                : text(
                                                        "span",
                                                        "muted small",
                                                        member.email().value())),
                        text("span", css, roleName(member.role())),
                        el("div", "people__can").withAll(buttons(member, shown)));
    }

    private List<Button> buttons(Member member, String shown) {
        var self =
                keeping.actor().get().person().filter(member.person()::equals).isPresent();
        var buttons = new ArrayList<Button>();
        if (mayManage() && member.role() != MemberRole.OWNER) {
            buttons.add(new Button(keeping.t("members.make.owner"), _ -> {
                keeping.desk()
                        .people()
                        .grant(keeping.actor().get(), keeping.partner().id(), member.person(), MemberRole.OWNER);
                keeping.changed().run();
            }));
        }
        if (self || mayManage()) {
            var title = keeping.t(self ? "office.people.leave" : "members.remove");
            buttons.add(new Button(title, _ -> ask(title, shown, () -> remove(member.person(), self))));
        }
        return buttons;
    }

    private void ask(String title, String shown, Runnable action) {
        var dialog = new ConfirmDialog(title, keeping.t("members.remove.confirm", shown), title, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(keeping.t("office.partner.cancel"));
        dialog.open();
    }

    private void remove(PersonId person, boolean self) {
        var removal = keeping.desk()
                .people()
                .remove(keeping.actor().get(), keeping.partner().id(), person);
        if (removal == Removal.LAST_OWNER) {
            keeping.say("members.last-owner");
        } else if (self && !keeping.isStaff()) {
            UI.getCurrent().getPage().setLocation("/mon-espace");
        } else {
            keeping.changed().run();
        }
    }

    private El form() {
        var email = new EmailField(keeping.t("members.invite.email"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setManualValidation(true);
        email.setErrorMessage(keeping.t("members.invite.wrong"));
        var role = new Select<MemberRole>();
        role.setLabel(keeping.t("members.invite.role"));
        role.setItems(MemberRole.CONTRIBUTOR, MemberRole.OWNER);
        role.setItemLabelGenerator(this::roleName);
        role.setValue(MemberRole.CONTRIBUTOR);
        var send = new Button(keeping.t("office.people.add"), _ -> {
            var address = EmailAddress.parse(email.getValue());
            email.setInvalid(address.isEmpty());
            address.ifPresent(found -> add(found, role.getValue()));
        });
        return el("div", "stack", el("div", "form-row", email, role), el("div", "form-actions", send));
    }

    private void add(EmailAddress email, MemberRole role) {
        keeping.desk()
                .people()
                .add(
                        keeping.actor().get(),
                        keeping.partner().id(),
                        keeping.partner().details().name(),
                        email,
                        role,
                        keeping.words().locale());
        keeping.done("office.people.added");
    }

    private String roleName(MemberRole role) {
        return keeping.t("members.role." + role.name().toLowerCase(Locale.ROOT));
    }
}

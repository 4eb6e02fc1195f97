package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.frontend.members.MembersPanel;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import java.util.List;
import java.util.Locale;

/** Who keeps a partner and answers for it. */
record PeoplePanel(Keeping keeping) {

    static El of(Keeping keeping) {
        return new PeoplePanel(keeping).panel();
    }

    private El panel() {
        var keepers = new Keepers(keeping);
        var members = new MembersPanel(
                keepers,
                keeping.partner().details().name(),
                keeping.words().texts(),
                keeping.words().locale(),
                keeping.changed());
        return el("section", "panel stack")
                .attr("aria-labelledby", "personnes")
                .with(
                        text("h2", "", keeping.t("office.people")).id("personnes"),
                        keepers.list().isEmpty() ? text("p", "muted", keeping.t("office.people.none")) : members.list(),
                        keepers.mayManage() ? form() : text("p", "muted", keeping.t("office.people.only.owners")));
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

    private record Keepers(Keeping keeping) implements MembersPanel.Keepers {

        @Override
        public Actor actor() {
            return keeping.actor().get();
        }

        @Override
        public boolean mayManage() {
            return actor().mayManage(partner());
        }

        @Override
        public List<Member> list() {
            return people().list(actor(), partner());
        }

        @Override
        public void makeOwner(PersonId person) {
            people().grant(actor(), partner(), person, MemberRole.OWNER);
        }

        @Override
        public Removal demote(PersonId person) {
            return people().demote(actor(), partner(), person);
        }

        @Override
        public void handOver(PersonId to) {
            people().handOver(actor(), partner(), to);
        }

        @Override
        public Removal remove(PersonId person) {
            return people().remove(actor(), partner(), person);
        }

        private PartnerId partner() {
            return keeping.partner().id();
        }

        private PartnerPeople people() {
            return keeping.desk().people();
        }
    }
}

package fr.vitrine.frontend.partnerdesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.PartnerDetails.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom to ask about what: a row of fields each. A row without a subject is none. */
final class ContactRows extends FieldSet {

    private static final long serialVersionUID = 1L;
    private static final int MAX = 150;

    private final transient PartnerWords words;
    private final VerticalLayout list = new VerticalLayout();
    private final transient List<Row> rows = new ArrayList<>();

    private record Row(TextField subject, TextField person, TextField phone, TextField email, HorizontalLayout line) {}

    ContactRows(List<Contact> contacts, PartnerWords words) {
        super(words.t("office.partner.contacts"));
        this.words = words;
        addClassName("fieldset");
        list.setPadding(false);
        add(list);
        contacts.forEach(contact -> add(
                contact.subject(),
                Optional.ofNullable(contact.person()).orElse(""),
                Optional.ofNullable(contact.phone()).map(PhoneNumber::formatted).orElse(""),
                Optional.ofNullable(contact.email()).map(EmailAddress::value).orElse("")));
        add(new Button(words.t("office.partner.contact.add"), _ -> add("", "", "", "")));
    }

    private void add(String subject, String person, String phone, String email) {
        var line = new HorizontalLayout();
        line.setWidthFull();
        line.setWrap(true);
        line.setAlignItems(HorizontalLayout.Alignment.BASELINE);
        var row = new Row(
                field("office.partner.contact.subject", subject),
                field("office.partner.contact.person", person),
                field("office.partner.contact.phone", phone),
                field("office.partner.contact.email", email),
                line);
        row.subject().setErrorMessage(words.t("office.partner.contact.wrong"));
        var remove = new Button(words.t("office.partner.contact.remove"), _ -> {
            rows.remove(row);
            list.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(row.subject(), row.person(), row.phone(), row.email(), remove);
        rows.add(row);
        list.add(line);
    }

    private TextField field(String label, String value) {
        var field = new TextField();
        field.setLabel(words.t(label));
        field.setMaxLength(MAX);
        field.setValue(value);
        return field;
    }

    /** Empty where a row cannot be understood; it is marked. */
    Optional<List<Contact>> read() {
        var contacts = new ArrayList<Contact>();
        var understood = true;
        for (var row : rows) {
            var subject = Text.cleanLine(row.subject().getValue());
            var phone = PhoneNumber.parse(row.phone().getValue());
            var email = EmailAddress.parse(row.email().getValue().strip());
            var reachable = phone.isPresent() || email.isPresent();
            row.subject().setInvalid(!subject.isEmpty() && !reachable);
            understood &= !row.subject().isInvalid();
            if (!subject.isEmpty() && reachable) {
                var person = PartnerForm.orNull(Text.cleanLine(row.person().getValue()));
                contacts.add(new Contact(subject, person, phone.orElse(null), email.orElse(null)));
            }
        }
        return understood ? Optional.of(contacts) : Optional.empty();
    }
}

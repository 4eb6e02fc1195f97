package fr.vitrine.frontend.backoffice.partners;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is said of a partner, in fields. */
final class PartnerForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient PartnerDetails before;
    private final transient PartnerWords words;
    private final transient Consumer<PartnerDetails> save;
    private final TextField name = new TextField();
    private final Select<PartnerKind> kind = new Select<>();
    private final TextField tagline = new TextField();
    private final TextField website = new TextField();
    private final TextArea presentation = new TextArea();
    private final ZoneChoice zone;
    private final ContactRows contacts;

    PartnerForm(PartnerDetails details, PartnerWords words, ZoneChoice.Areas areas, Consumer<PartnerDetails> save) {
        before = details;
        this.words = words;
        this.save = save;
        zone = new ZoneChoice(details.zone(), areas, words);
        contacts = new ContactRows(details.contacts(), words);
        addClassNames("panel");
        text(name, "office.partner.name", details.name(), PartnerDetails.MAX_NAME);
        name.setErrorMessage(words.t("office.partner.name.missing"));
        kind.setLabel(words.t("office.partner.kind"));
        kind.setItems(PartnerKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(details.kind());
        text(tagline, "office.partner.tagline", details.tagline(), PartnerDetails.MAX_TAGLINE);
        var address = details.website();
        text(website, "office.partner.website", address == null ? null : address.value(), WebAddress.MAX_LENGTH);
        website.setErrorMessage(words.t("office.partner.website.wrong"));
        presentation.setLabel(words.t("office.partner.presentation"));
        presentation.setMaxLength(PartnerDetails.MAX_PRESENTATION);
        presentation.setMinRows(5);
        presentation.setValue(details.presentation() == null ? "" : details.presentation());
        var button = new Button(words.t("office.partner.save"), _ -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, kind, tagline, website, presentation, zone, contacts, button);
        setColspan(presentation, 2);
        setColspan(contacts, 2);
    }

    private void text(TextField field, String label, @Nullable String value, int most) {
        field.setLabel(words.t(label));
        field.setMaxLength(most);
        field.setValue(value == null ? "" : value);
    }

    private void save() {
        var said = Text.cleanLine(name.getValue());
        var typed = website.getValue().strip();
        var address = WebAddress.parse(typed);
        name.setInvalid(said.isEmpty());
        website.setInvalid(!typed.isEmpty() && address.isEmpty());
        var reachable = contacts.read();
        if (name.isInvalid() || website.isInvalid() || reachable.isEmpty()) {
            return;
        }
        save.accept(new PartnerDetails(
                said,
                kind.getValue(),
                orNull(Text.cleanLine(tagline.getValue())),
                orNull(Text.clean(presentation.getValue())),
                address.orElse(null),
                before.openingHours(),
                before.address(),
                zone.value(),
                reachable.get(),
                before.links(),
                before.example(),
                before.confirmedOn()));
    }

    static @Nullable String orNull(String said) {
        return said.isEmpty() ? null : said;
    }
}

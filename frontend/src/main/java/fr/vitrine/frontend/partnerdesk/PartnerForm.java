package fr.vitrine.frontend.partnerdesk;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.hours.HoursEditor;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is said of a partner, in fields. */
final class PartnerForm extends FormLayout {

    private static final long serialVersionUID = 1L;
    private static final int MAX_HOURS = 1_000;

    private final transient PartnerDetails before;
    private final transient PartnerWords words;
    private final transient Consumer<PartnerDetails> save;
    private final transient Clock clock;
    private final TextField name = new TextField();
    private final Select<PartnerKind> kind = new Select<>();
    private final TextField tagline = new TextField();
    private final TextField website = new TextField();
    private final TextArea presentation = new TextArea();
    private final TextField hours = new TextField();
    private final transient PlaceFields place;
    private final ZoneChoice zone;
    private final ContactRows contacts;
    private final LinkRows links;

    PartnerForm(Keeping keeping, Consumer<PartnerDetails> save) {
        var details = keeping.partner().details();
        before = details;
        words = keeping.words();
        this.save = save;
        clock = keeping.desk().clock();
        place = new PlaceFields(details.address(), keeping.desk(), words);
        zone = new ZoneChoice(details.zone(), keeping.desk(), words);
        contacts = new ContactRows(details.contacts(), words);
        links = new LinkRows(details.links(), words);
        arrange(details);
    }

    private void arrange(PartnerDetails details) {
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
        var open = details.openingHours();
        text(hours, "profile.field.opening-hours", open == null ? null : open.value(), MAX_HOURS);
        hours.setErrorMessage(words.t("office.partner.hours.wrong"));
        var button = new Button(words.t("office.partner.save"), _ -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var week = week();
        add(name, kind, tagline, website, presentation, week);
        place.addTo(this);
        add(zone, contacts, links, button);
        setColspan(presentation, 2);
        setColspan(week, 2);
        setColspan(zone, 2);
        setColspan(contacts, 2);
        setColspan(links, 2);
    }

    /** As structures say theirs: day by day, and in the notation where that is not enough. */
    private El week() {
        hours.setWidthFull();
        var editor = new HoursEditor(words.texts(), words.locale(), clock, hours, _ -> hours.setInvalid(false));
        return el("section", "stack partner-editor__hours")
                .attr("aria-labelledby", "horaires")
                .with(el("h2", "").say(words.t("office.partner.hours")).id("horaires"))
                .with(editor.parts().toArray(Component[]::new));
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
        var notation = hours.getValue().strip();
        var open = OpeningHours.parse(notation);
        hours.setInvalid(!notation.isEmpty() && open.isEmpty());
        var reachable = contacts.read();
        var reading = links.read();
        var isRight = place.isRight() && !name.isInvalid() && !website.isInvalid() && !hours.isInvalid();
        if (!isRight || reachable.isEmpty() || reading.isEmpty()) {
            return;
        }
        save.accept(new PartnerDetails(
                said,
                kind.getValue(),
                orNull(Text.cleanLine(tagline.getValue())),
                orNull(Text.clean(presentation.getValue())),
                address.orElse(null),
                open.orElse(null),
                place.value(),
                zone.value(),
                reachable.get(),
                reading.get(),
                before.example(),
                before.confirmedOn()));
    }

    static @Nullable String orNull(String said) {
        return said.isEmpty() ? null : said;
    }
}

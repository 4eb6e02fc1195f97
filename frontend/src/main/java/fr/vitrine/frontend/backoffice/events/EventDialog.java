package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.frontend.backoffice.events.EventsOfficeView.Choices;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event in fields. What it does not ask for stays as it was. */
final class EventDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EventDetails before;
    private final transient AgendaWords words;
    private final transient Choices choices;
    private final transient BiConsumer<EventDetails, Publication> save;
    private final FormLayout form = new FormLayout();
    private final TextField title = new TextField();
    private final TextField summary = new TextField();
    private final TextArea description = new TextArea();
    private final ScheduleFields schedule;
    private final TextField venue = new TextField();
    private final TextField commune = new TextField();
    private final MultiSelectComboBox<Domain> domains = new MultiSelectComboBox<>();
    private final Select<Boolean> free = new Select<>();
    private final TextField price = new TextField();
    private final Select<EventStatus> status = new Select<>();
    private final TextField note = new TextField();
    private final Select<Publication> publication = new Select<>();

    EventDialog(@Nullable Event event, AgendaWords words, Choices choices, BiConsumer<EventDetails, Publication> save) {
        this.words = words;
        this.choices = choices;
        this.save = save;
        before = event == null
                ? EventDetails.titled("", Schedule.unknown(choices.clock().getZone(), null))
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .build()
                : event.details();
        schedule = new ScheduleFields(before.schedule(), words);
        setHeaderTitle(words.t(event == null ? "office.event.new" : "office.event.edit"));
        setWidth("56rem");
        arrange();
        fill(event == null ? Publication.DRAFT : event.publication());
        add(form);
        var button = new Button(words.t("office.partner.save"), _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.t("office.partner.cancel"), _ -> close()), button);
    }

    private void arrange() {
        title.setMaxLength(EventDetails.MAX_TITLE);
        title.setErrorMessage(words.t("office.event.title.missing"));
        summary.setMaxLength(EventDetails.MAX_SUMMARY);
        description.setMaxLength(EventDetails.MAX_DESCRIPTION);
        venue.setMaxLength(EventDetails.MAX_VENUE);
        price.setMaxLength(EventDetails.MAX_PRICE);
        note.setMaxLength(EventDetails.MAX_NOTE);
        commune.setErrorMessage(words.t("office.event.commune.wrong"));
        domains.setItems(choices.taxonomies().current().domains());
        domains.setItemLabelGenerator(domain -> domain.label().in(words.locale()));
        free.setItems(true, false);
        free.setItemLabelGenerator(this::priceLabel);
        free.setEmptySelectionAllowed(true);
        free.setEmptySelectionCaption(words.t("office.event.unsaid"));
        status.setItems(EventStatus.values());
        status.setItemLabelGenerator(value -> words.t("agenda.status." + value.code()));
        publication.setItems(Publication.values());
        publication.setItemLabelGenerator(value -> words.t("office.event.publication." + value.code()));
        field(title, title::setLabel, "office.event.title", 2);
        field(summary, summary::setLabel, "office.event.summary", 2);
        field(description, description::setLabel, "office.event.description", 2);
        schedule.addTo(form);
        field(venue, venue::setLabel, "office.event.venue", 1);
        field(commune, commune::setLabel, "office.event.commune", 1);
        field(domains, domains::setLabel, "agenda.by.domain", 2);
        field(free, free::setLabel, "event.price", 1);
        field(price, price::setLabel, "office.event.price", 1);
        field(status, status::setLabel, "office.event.state", 1);
        field(note, note::setLabel, "office.event.note", 1);
        field(publication, publication::setLabel, "office.event.publication", 2);
    }

    private <C extends Component & HasSize> void field(C field, Consumer<String> label, String key, int columns) {
        label.accept(words.t(key));
        field.setWidthFull();
        form.add(field, columns);
    }

    private void fill(Publication state) {
        title.setValue(before.title());
        summary.setValue(said(before.summary()));
        description.setValue(said(before.description()));
        venue.setValue(said(before.setting().venue()));
        var code = before.setting().commune();
        commune.setValue(
                code == null
                        ? ""
                        : choices.communes()
                                .find(code)
                                .map(Commune::nameWithPostcode)
                                .orElse(""));
        domains.setValue(choices.taxonomies().current().domains().stream()
                .filter(domain ->
                        before.topics().domains().contains(domain.slug().value()))
                .collect(Collectors.toSet()));
        free.setValue(before.terms().free());
        price.setValue(said(before.terms().price()));
        status.setValue(before.state().status());
        note.setValue(said(before.state().note()));
        publication.setValue(state);
    }

    private void submit() {
        var name = Text.cleanLine(title.getValue());
        var typed = commune.getValue().strip();
        var place = typed.isEmpty()
                ? null
                : choices.communes().resolve(typed, choices.territory()).orElse(null);
        title.setInvalid(name.isEmpty());
        commune.setInvalid(!typed.isEmpty() && place == null);
        var dates = schedule.read();
        if (title.isInvalid() || commune.isInvalid() || dates.isEmpty()) {
            return;
        }
        var state = publication.getValue();
        close();
        save.accept(details(name, place, dates.get()), state);
    }

    private EventDetails details(String name, @Nullable Commune place, Schedule dates) {
        var setting = before.setting();
        var terms = before.terms();
        return new EventDetails(
                name,
                orNull(summary.getValue()),
                orNull(description.getValue()),
                new Topics(
                        domains.getValue().stream()
                                .map(domain -> domain.slug().value())
                                .collect(Collectors.toSet()),
                        before.topics().audiences()),
                before.organisers(),
                new Setting(
                        setting.attendance(),
                        orNull(venue.getValue()),
                        setting.address(),
                        setting.postcode(),
                        place == null ? null : place.code(),
                        setting.point(),
                        setting.structure(),
                        setting.online()),
                new Terms(
                        free.getValue(),
                        orNull(price.getValue()),
                        terms.ageMin(),
                        terms.ageMax(),
                        terms.accessibility(),
                        terms.accessibilityNote()),
                before.contact(),
                before.registration(),
                new State(status.getValue(), orNull(note.getValue())),
                dates,
                before.example());
    }

    /** Of the empty choice as well. */
    private String priceLabel(@Nullable Boolean value) {
        if (value == null) {
            return words.t("office.event.unsaid");
        }
        return words.t(value ? "agenda.free" : "office.event.paid");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        var clean = Text.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}

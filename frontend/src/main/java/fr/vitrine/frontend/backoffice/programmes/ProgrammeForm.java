package fr.vitrine.frontend.backoffice.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Programme;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.frontend.eventdesk.Holders.Holder;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.MarkdownToolbar;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A programme in fields. */
final class ProgrammeForm {

    private static final int MAX_TOLD = 100;
    private static final int MAX_NAME = 150;

    private final ProgrammeDesk desk;
    private final Supplier<Actor> actor;
    private final AgendaWords words;
    private final ProgrammeDetails before;
    private final FormLayout form = new FormLayout();
    private final TextField title = new TextField();
    private final TextField summary = new TextField();
    private final TextArea presentation = new TextArea();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final TextField told = new TextField();
    private final MultiSelectComboBox<Holder> carriers = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Event> events = new MultiSelectComboBox<>();
    private final TextField contactName = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField website = new TextField();
    private final ProgrammePicture picture;

    ProgrammeForm(ProgrammeDesk desk, Supplier<Actor> actor, AgendaWords words, Programme programme) {
        this.desk = desk;
        this.actor = actor;
        this.words = words;
        before = programme.details();
        picture = new ProgrammePicture(desk, actor, desk.texts().in(words.locale()), programme);
        limit();
        arrange();
        fill();
    }

    El fields() {
        return el("div", "stack", form, text("h2", "", words.t("office.programme.picture")), picture.field());
    }

    private void limit() {
        title.setMaxLength(EventDetails.MAX_TITLE);
        title.setErrorMessage(words.t("office.programme.title.missing"));
        summary.setMaxLength(EventDetails.MAX_SUMMARY);
        presentation.setMaxLength(EventDetails.MAX_DESCRIPTION);
        presentation.setMinRows(6);
        told.setMaxLength(MAX_TOLD);
        contactName.setMaxLength(MAX_NAME);
        for (var day : new DatePicker[] {first, last}) {
            DateTexts.speak(day, words::t, words.locale());
            day.setErrorMessage(words.t("office.programme.period.wrong"));
        }
        phone.setErrorMessage(words.t("office.programme.phone.wrong"));
        email.setErrorMessage(words.t("office.programme.email.wrong"));
        website.setErrorMessage(words.t("office.programme.website.wrong"));
        carriers.setItemLabelGenerator(Holder::name);
        carriers.setItems(
                query -> desk.holders().named(actor.get(), query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        events.setItemLabelGenerator(event -> event.details().title());
        events.setItems(query -> desk.events(actor.get(), query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private void arrange() {
        field(title, title::setLabel, "office.programme.title", 2);
        field(summary, summary::setLabel, "office.programme.summary", 2);
        presentation.setLabel(words.t("office.programme.presentation"));
        presentation.setWidthFull();
        form.add(el("div", "markdown", MarkdownToolbar.of(presentation, words::t), presentation), 2);
        field(first, first::setLabel, "office.programme.first", 1);
        field(last, last::setLabel, "office.programme.last", 1);
        field(told, told::setLabel, "office.programme.told", 2);
        field(carriers, carriers::setLabel, "programme.carriers", 2);
        field(events, events::setLabel, "office.section.evenements", 2);
        events.setHelperText(words.t("office.programme.events.help"));
        field(contactName, contactName::setLabel, "programme.contact", 1);
        field(phone, phone::setLabel, "office.programme.phone", 1);
        field(email, email::setLabel, "office.programme.email", 1);
        field(website, website::setLabel, "office.programme.website", 1);
    }

    private <C extends Component & HasSize> void field(C field, Consumer<String> label, String key, int columns) {
        label.accept(words.t(key));
        field.setWidthFull();
        form.add(field, columns);
    }

    private void fill() {
        title.setValue(before.title());
        summary.setValue(said(before.summary()));
        presentation.setValue(said(before.presentation()));
        first.setValue(before.period().first());
        last.setValue(before.period().last());
        told.setValue(said(before.period().told()));
        carriers.setValue(new LinkedHashSet<>(desk.holders()
                .of(actor.get(), before.carriers().stream().map(Organiser::key).toList())));
        events.setValue(desk.events().list(actor.get()).stream()
                .filter(event -> before.events().contains(event.id()))
                .collect(Collectors.toSet()));
        var contact = before.contact();
        contactName.setValue(said(contact.name()));
        phone.setValue(contact.phone() == null ? "" : contact.phone().formatted());
        email.setValue(contact.email() == null ? "" : contact.email().value());
        website.setValue(contact.website() == null ? "" : contact.website().value());
    }

    /** What the fields say; empty where one of them is wrong, which it shows. */
    Optional<ProgrammeDetails> read() {
        var name = Text.cleanLine(title.getValue());
        title.setInvalid(name.isEmpty());
        var from = first.getValue();
        var to = last.getValue();
        var wrong = (from == null) != (to == null) || from != null && to != null && to.isBefore(from);
        last.setInvalid(wrong);
        var telephone = parsed(phone, PhoneNumber::parse);
        var mail = parsed(email, EmailAddress::parse);
        var web = parsed(website, WebAddress::parse);
        var image = picture.read();
        if (image.isEmpty()
                || title.isInvalid()
                || wrong
                || phone.isInvalid()
                || email.isInvalid()
                || website.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new ProgrammeDetails(
                name,
                orNull(Text.cleanLine(summary.getValue())),
                orNull(Text.clean(presentation.getValue())),
                new Period(from, to, orNull(Text.cleanLine(told.getValue()))),
                carriers.getValue().stream()
                        .flatMap(holder -> Organiser.parse(holder.key()).stream())
                        .toList(),
                image.get().picture(),
                new Contact(orNull(Text.cleanLine(contactName.getValue())), telephone, mail, web),
                events.getValue().stream().map(Event::id).collect(Collectors.toSet()),
                before.example()));
    }

    private static <V> @Nullable V parsed(TextField field, Function<String, Optional<V>> reader) {
        var typed = field.getValue().strip();
        var read = typed.isEmpty() ? Optional.<V>empty() : reader.apply(typed);
        field.setInvalid(!typed.isEmpty() && read.isEmpty());
        return read.orElse(null);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package fr.vitrine.events.review;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.FormTexts;
import fr.vitrine.directory.review.ImageFormReader;
import fr.vitrine.events.Accessibility;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Picture;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.Coded;
import fr.vitrine.territory.Communes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an event of a form. */
@Component
class EventFormReader {

    static final String YES = "oui";
    static final String NO = "non";

    private static final int MAX_ADDRESS = 300;
    private static final int MAX_CONTACT = 150;
    private static final int MAX_TOLD = 100;
    private static final int MAX_AGE = 120;
    private static final int MAX_ORGANISERS = 20;
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final StructureSummaries structures;
    private final EventPictures pictures;

    EventFormReader(Taxonomies taxonomies, Communes communes, StructureSummaries structures, EventPictures pictures) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.structures = structures;
        this.pictures = pictures;
    }

    /** @param details what can be understood of it */
    record Reading(EventDetails details, List<FieldProblem> problems) {}

    /** @param before what the form was opened on */
    Reading read(Actor actor, EventId event, EventForm form, EventDetails before) {
        var texts = new FormTexts();
        var details = before.edit()
                .title(texts.required("title", form.text(Text.TITLE), EventDetails.MAX_TITLE))
                .summary(texts.line("summary", form.text(Text.SUMMARY), EventDetails.MAX_SUMMARY))
                .description(texts.text("description", form.text(Text.DESCRIPTION), EventDetails.MAX_DESCRIPTION))
                .pictures(pictures(actor, event, form, before, texts))
                .topics(topics(form, before.topics(), texts))
                .organisers(organisers(actor, form, texts))
                .setting(setting(form, before.setting(), texts))
                .terms(terms(form, texts))
                .contact(contact(form, texts))
                .registration(registration(form, texts))
                .state(new State(
                        chosen(EventStatus.class, form.text(Text.STATUS), EventStatus.SCHEDULED),
                        texts.text("status-note", form.text(Text.STATUS_NOTE), EventDetails.MAX_NOTE)))
                .schedule(ScheduleReader.read(
                        form.schedule(),
                        before.schedule().zone(),
                        texts.line("told-date", form.text(Text.TOLD_DATE), MAX_TOLD),
                        texts))
                .build();
        return new Reading(details, texts.problems());
    }

    private List<Picture> pictures(Actor actor, EventId event, EventForm form, EventDetails before, FormTexts texts) {
        var shown = before.pictures().stream().map(Picture::image).toList();
        return ImageFormReader.read(
                        form.images(), shown, Picture.MOST, asked -> pictures.known(actor, event, asked), texts)
                .stream()
                .map(Picture::of)
                .toList();
    }

    private Topics topics(EventForm form, Topics before, FormTexts texts) {
        var known = taxonomies.current().domains().stream()
                .map(domain -> domain.slug().value())
                .collect(Collectors.toSet());
        known.addAll(before.domains());
        if (!known.containsAll(form.domains())) {
            texts.wrong("domains", Reason.UNKNOWN_COMPETENCE);
        }
        return new Topics(
                form.domains(),
                form.audiences().stream()
                        .flatMap(code -> Audience.parse(code).stream())
                        .collect(Collectors.toSet()));
    }

    private static List<Organiser> organisers(Actor actor, EventForm form, FormTexts texts) {
        var organisers = form.organisers().stream()
                .flatMap(key -> Organiser.parse(key).stream())
                .distinct()
                .toList();
        if (organisers.isEmpty()) {
            texts.wrong("organisers", Reason.MISSING);
        } else if (!organisers.getFirst().mayBeSpokenForBy(actor)) {
            texts.wrong("organisers", Reason.NOT_ONES_OWN);
        } else if (organisers.size() > MAX_ORGANISERS) {
            texts.wrong("organisers", Reason.TOO_MANY, MAX_ORGANISERS);
        }
        return organisers;
    }

    private Setting setting(EventForm form, Setting before, FormTexts texts) {
        var latitude = texts.degrees("latitude", form.text(Text.LATITUDE), 90);
        var longitude = texts.degrees("longitude", form.text(Text.LONGITUDE), 180);
        if (form.text(Text.LATITUDE).isBlank() != form.text(Text.LONGITUDE).isBlank()) {
            texts.wrong(form.text(Text.LATITUDE).isBlank() ? "latitude" : "longitude", Reason.MISSING);
        }
        return new Setting(
                chosen(Attendance.class, form.text(Text.ATTENDANCE), Attendance.ON_SITE),
                texts.line("venue", form.text(Text.VENUE), EventDetails.MAX_VENUE),
                texts.line("address", form.text(Text.ADDRESS), MAX_ADDRESS),
                texts.<String>value(
                        "postcode",
                        form.text(Text.POSTCODE),
                        typed -> Optional.of(typed)
                                .filter(code -> POSTCODE.matcher(code).matches()),
                        Reason.NOT_A_POSTCODE),
                texts.<CommuneCode>value("commune", form.text(Text.COMMUNE), this::commune, Reason.UNKNOWN_COMMUNE),
                latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude),
                texts.<StructureId>value(
                        "structure",
                        form.text(Text.STRUCTURE),
                        typed -> structure(typed, before.structure()),
                        Reason.UNKNOWN_ORGANISER),
                address("online", form.text(Text.ONLINE), texts));
    }

    private Optional<CommuneCode> commune(String typed) {
        return CommuneCode.parse(typed)
                .filter(code -> communes.byCode(List.of(code)).containsKey(code));
    }

    /** One that is published, or the one it was. */
    private Optional<StructureId> structure(String typed, @Nullable StructureId before) {
        return Optional.of(typed)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(number -> new StructureId(Long.parseLong(number)))
                .filter(id -> id.equals(before) || structures.byId(Set.of(id)).containsKey(id));
    }

    private static Terms terms(EventForm form, FormTexts texts) {
        var youngest = texts.number("age-min", form.text(Text.AGE_MIN), 0, MAX_AGE, Reason.NOT_AN_AGE);
        var oldest = texts.number("age-max", form.text(Text.AGE_MAX), 0, MAX_AGE, Reason.NOT_AN_AGE);
        if (youngest != null && oldest != null && oldest < youngest) {
            texts.wrong("age-max", Reason.NOT_AN_AGE);
        }
        return new Terms(
                switch (form.text(Text.FREE)) {
                    case YES -> true;
                    case NO -> false;
                    default -> null;
                },
                texts.line("price", form.text(Text.PRICE), EventDetails.MAX_PRICE),
                youngest,
                oldest,
                form.accessibility().stream()
                        .flatMap(code -> Coded.parse(Accessibility.class, code).stream())
                        .collect(Collectors.toSet()),
                texts.line("accessibility-note", form.text(Text.ACCESSIBILITY_NOTE), EventDetails.MAX_NOTE));
    }

    private static Contact contact(EventForm form, FormTexts texts) {
        return new Contact(
                texts.line("contact-name", form.text(Text.CONTACT_NAME), MAX_CONTACT),
                texts.<PhoneNumber>value(
                        "contact-phone", form.text(Text.CONTACT_PHONE), PhoneNumber::parse, Reason.NOT_A_PHONE),
                texts.<EmailAddress>value(
                        "contact-email", form.text(Text.CONTACT_EMAIL), EmailAddress::parse, Reason.NOT_AN_EMAIL),
                address("website", form.text(Text.WEBSITE), texts));
    }

    private static Registration registration(EventForm form, FormTexts texts) {
        return new Registration(
                chosen(RegistrationKind.class, form.text(Text.REGISTRATION), RegistrationKind.UNKNOWN),
                address("registration-url", form.text(Text.REGISTRATION_URL), texts));
    }

    private static @Nullable WebAddress address(String field, String typed, FormTexts texts) {
        return texts.<WebAddress>value(field, typed, WebAddress::parse, Reason.NOT_AN_ADDRESS);
    }

    private static <E extends Enum<E> & Coded> E chosen(Class<E> type, String code, E otherwise) {
        return Coded.parse(type, code).orElse(otherwise);
    }
}

package fr.vitrine.frontend.eventdesk;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Picture;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventField;
import fr.vitrine.events.review.RepetitionForm;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.partners.Coded;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What fields of an event say, as one text each: for comparing what was with what is to be. */
@Component
public class EventTexts {

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final StructureSummaries structures;
    private final OrganiserNames names;
    private final SpaceTexts texts;

    EventTexts(
            Taxonomies taxonomies,
            Communes communes,
            StructureSummaries structures,
            OrganiserNames names,
            SpaceTexts texts) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.structures = structures;
        this.names = names;
        this.texts = texts;
    }

    public String title(EventField field, Locale locale) {
        return texts.in(locale).t("eventdesk.change." + field.code());
    }

    /** @param key of a change */
    public String title(String key, Locale locale) {
        return EventField.parse(key).map(field -> title(field, locale)).orElse(key);
    }

    public String before(EventChange change, Locale locale) {
        return text(change.field(), change.before(), locale);
    }

    public String after(EventChange change, Locale locale) {
        return text(change.field(), change.after(), locale);
    }

    /** Empty where it says nothing. */
    public String text(EventField field, EventDetails event, Locale locale) {
        var words = texts.in(locale);
        var terms = event.terms();
        return switch (field) {
            case TITLE -> event.title();
            case SUMMARY -> said(event.summary());
            case DESCRIPTION -> said(event.description());
            case PICTURES ->
                event.pictures().stream()
                        .map(picture -> picture(picture, words))
                        .collect(Collectors.joining("\n"));
            case SCHEDULE -> schedule(event, words);
            case ATTENDANCE ->
                lines(
                        words.t("eventdesk.attendance."
                                + event.setting().attendance().code()),
                        said(event.setting().online()));
            case PLACE -> place(event.setting());
            case ORGANISERS -> {
                var known = names.known(event.organisers());
                yield joined(
                        event.organisers(),
                        (Organiser holder) -> known.name(holder).orElse("–"));
            }
            case DOMAINS ->
                taxonomies.current().domains().stream()
                        .filter(domain ->
                                event.topics().domains().contains(domain.slug().value()))
                        .map(domain -> domain.label().in(locale))
                        .collect(Collectors.joining(", "));
            case AUDIENCES ->
                joined(
                        event.topics().audiences().stream().sorted().toList(),
                        (Audience audience) -> words.t("audience." + audience.code()));
            case PRICE -> {
                var free = terms.free();
                yield lines(
                        free == null ? "" : words.t(free ? "eventdesk.free.oui" : "eventdesk.free.non"),
                        said(terms.price()));
            }
            case AGE -> lines(said(terms.ageMin()), said(terms.ageMax())).replace("\n", " – ");
            case ACCESSIBILITY -> lines(codes(terms.accessibility(), words), said(terms.accessibilityNote()));
            case CONTACT ->
                lines(
                        said(event.contact().name()),
                        said(event.contact().phone()),
                        said(event.contact().email()),
                        said(event.contact().website()));
            case REGISTRATION ->
                lines(
                        words.t("eventdesk.registration."
                                + event.registration().kind().code()),
                        said(event.registration().address()));
            case STATUS ->
                lines(
                        words.t("agenda.status." + event.state().status().code()),
                        said(event.state().note()));
        };
    }

    private static String picture(Picture picture, SpaceWords words) {
        var credit = picture.credit();
        return credit == null
                ? picture.alternative()
                : picture.alternative() + " – " + words.t("picture.credit", credit);
    }

    private static String schedule(EventDetails event, SpaceWords words) {
        Schedule schedule = event.schedule();
        var agenda = new AgendaWords(words.texts(), words.locale());
        var today = LocalDate.now(words.clock());
        var dates = schedule.sessions().stream().map(session -> agenda.whole(event, session, today));
        var first = schedule.sessions().stream().findFirst().map(session -> session.firstDay());
        var rules = new RuleWords(words);
        var rule =
                Stream.ofNullable(schedule.rule()).map(text -> rules.of(RepetitionForm.of(text), first.orElse(null)));
        var except = schedule.exceptions().stream()
                .sorted()
                .map(start -> words.t("eventdesk.except", rules.day(start.toLocalDate())));
        var moves = schedule.moves().stream()
                .map(move -> words.t(
                        "eventdesk.move",
                        agenda.day(move.original().toLocalDate(), today),
                        agenda.whole(event, move.to(), today)));
        return Stream.of(dates, rule, except, moves, Stream.ofNullable(schedule.toldDate()))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private String place(Setting setting) {
        var at = setting.structure() == null
                ? null
                : structures.byId(Set.of(setting.structure())).get(setting.structure());
        var commune =
                Optional.ofNullable(setting.commune()).flatMap(communes::find).map(Commune::nameWithPostcode);
        @Nullable GeoPoint point = setting.point();
        return lines(
                at == null ? "" : at.name(),
                said(setting.venue()),
                said(setting.address()),
                commune.orElse(said(setting.postcode())),
                point == null ? "" : point.latitude() + ", " + point.longitude());
    }

    private static String codes(Set<? extends Coded> values, SpaceWords words) {
        return values.stream()
                .map(Coded::code)
                .sorted()
                .map(code -> words.t("event.accessibility." + code))
                .collect(Collectors.joining(", "));
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}

package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.Event;
import fr.vitrine.events.Occurrence;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of one event, as one person sees them.
 *
 * @param area {@code /gestion} or {@code /mon-espace}
 */
record Desk(RegistrationServices services, Event event, Locale locale, String area) {

    /** @throws fr.vitrine.kernel.AccessDenied where the event is somebody else's */
    static Desk of(RegistrationServices services, EventId event, Locale locale, String area) {
        return new Desk(services, services.desk().event(services.current().get(), event), locale, area);
    }

    EventId id() {
        return event.id();
    }

    Actor actor() {
        return services.current().get();
    }

    String t(String key, Object... parameters) {
        return services.texts().getTranslation(key, locale, parameters);
    }

    String path() {
        return area + "/evenements/" + event.id();
    }

    String name(Occurrence date) {
        var words = new AgendaWords(services.texts(), locale);
        return Words.capitalized(words.whole(event.details(), date.time(), LocalDate.now(services.clock())), locale);
    }

    DateNames names() {
        return new DateNames(
                this,
                services.desk().dates(actor(), id()).stream()
                        .collect(Collectors.toMap(Occurrence::id, date -> date, (one, _) -> one, LinkedHashMap::new)),
                services.desk().stops(actor(), id()));
    }

    /** @param stop what it is called; null: all of the date */
    String what(String date, @Nullable String stop, boolean online) {
        return date + (stop == null ? "" : " · " + stop) + (online ? " · " + t("registration.online") : "");
    }

    String name(OccurrenceId date) {
        return names().of(date);
    }
}

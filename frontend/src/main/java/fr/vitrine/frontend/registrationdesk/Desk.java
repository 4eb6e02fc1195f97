package fr.vitrine.frontend.registrationdesk;

import fr.vitrine.events.Event;
import fr.vitrine.events.Occurrence;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The registrations of one event, as one person sees them.
 *
 * @param area {@code /gestion} or {@code /mon-espace}
 */
record Desk(RegistrationServices services, Event event, Locale locale, String area) {

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

    String name(OccurrenceId date) {
        return services.desk().dates(actor(), id()).stream()
                .filter(one -> one.id().equals(date))
                .findFirst()
                .map(this::name)
                .orElse("");
    }
}

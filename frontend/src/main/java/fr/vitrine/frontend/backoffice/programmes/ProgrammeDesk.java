package fr.vitrine.frontend.backoffice.programmes;

import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Programme;
import fr.vitrine.events.ProgrammePictures;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.frontend.eventdesk.Holders;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of programmes ask. */
@Component
record ProgrammeDesk(
        Programmes programmes,
        PublishedProgrammes published,
        Events events,
        ProgrammePictures pictures,
        SpaceTexts texts,
        RegistrationDesk registrations,
        Holders holders,
        AgendaShelf shelf,
        Clock clock) {

    private static final int SUGGESTIONS = 100;

    /** How many people have registered for its times, as a whole. */
    int registered(Actor actor, Programme programme) {
        var days = programme.details().period();
        return programme.details().events().stream()
                .flatMap(event -> registrations.figures(actor, event).stream())
                .filter(figures -> figures.stopTitle() == null)
                .filter(figures ->
                        days.first() == null || !figures.date().lastDay().isBefore(days.first()))
                .filter(figures ->
                        days.last() == null || !figures.date().firstDay().isAfter(days.last()))
                .mapToInt(figures -> figures.taken())
                .sum();
    }

    /** Events that somebody may mean who typed this. */
    List<Event> events(Actor actor, String typed) {
        var part = Text.fold(typed.strip());
        return events.list(actor).stream()
                .filter(event -> Text.fold(event.details().title()).contains(part))
                .limit(SUGGESTIONS)
                .toList();
    }
}

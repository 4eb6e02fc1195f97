package fr.vitrine.frontend.publicsite.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.frontend.publicsite.agenda.AgendaReader;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.missions.MissionReader;
import fr.vitrine.frontend.publicsite.missions.MissionShelf;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionSearch;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NowTest extends ViewTest {

    @Autowired
    private Events events;

    @Autowired
    private Clock clock;

    @Autowired
    private Territory territory;

    @Autowired
    private AgendaSearch agenda;

    @Autowired
    private AgendaReader reader;

    @Autowired
    private AgendaShelf shelf;

    @Autowired
    private MissionSearch missions;

    @Autowired
    private MissionReader missionReader;

    @Autowired
    private MissionShelf missionShelf;

    private String at(LocalTime time) {
        var moment = SampleSite.NOW.with(time).atZone(clock.getZone()).toInstant();
        var now = new Now(
                Clock.fixed(moment, clock.getZone()),
                territory,
                agenda,
                reader,
                shelf,
                missions,
                missionReader,
                missionShelf);
        return Objects.requireNonNull(now.section(new Links(Locale.FRENCH), Locale.FRENCH))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void what_is_full_says_so_and_what_is_over_is_not_shown_any_more() {
        var morning = Session.at(SampleSite.NOW.toLocalDate(), LocalTime.of(7, 0), LocalTime.of(11, 0));
        var event = events.create(
                Actor.OPERATOR,
                EventDetails.titled("Café de l’aube", Schedule.dates(clock.getZone(), List.of(morning)))
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .state(new State(EventStatus.FULL, null))
                        .build());
        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
        try {
            assertThat(at(LocalTime.of(10, 30))).contains("Café de l’aube", "Complet");
            assertThat(at(LocalTime.of(11, 30))).doesNotContain("Café de l’aube");
        } finally {
            events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
        }
    }
}

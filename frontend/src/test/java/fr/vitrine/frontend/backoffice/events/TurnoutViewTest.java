package fr.vitrine.frontend.backoffice.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.registration.ManualRegistrations;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three people are to come in the March of a year in which nothing else is. */
class TurnoutViewTest extends OfficeViewTest {

    private static final String ADDRESS = "gestion/evenements/frequentation?annee=2031&par=";

    @Autowired
    private Events events;

    @Autowired
    private ManualRegistrations manual;

    @Autowired
    private RegistrationDesk desk;

    private Event event;

    @BeforeEach
    void begin() {
        var day = LocalDate.of(2031, 3, 8);
        var schedule = Schedule.once(ZoneId.of("Europe/Paris"), Session.days(day, day));
        var details = EventDetails.titled("Marche comptée", schedule)
                .edit()
                .organisers(Organiser.AUTHORITY)
                .build();
        event = events.create(Actor.OPERATOR, details);
        var date = events.occurrences(Actor.OPERATOR, event.id()).getFirst().id();
        var form = new RegistrationForm(date, false, null, 3, "Ada", "", "", Map.of(), true, Locale.FRENCH);
        assertThat(manual.add(Actor.OPERATOR, event.id(), form)).isEqualTo(ManualRegistrations.Added.COMES);
    }

    @AfterEach
    void archive() {
        desk.list(Actor.OPERATOR, event.id(), Filter.ALL, Purpose.LIST)
                .forEach(one -> manual.cancel(Actor.OPERATOR, event.id(), one.id()));
        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
    }

    @Test
    void staff_see_people_counted_by_month_event_and_what_nobody_said_and_others_do_not() {
        assertThat(open(ADDRESS + "mois").select(".turnout tbody tr").eachText())
                .containsExactly("Mars 2031 3 0 0 0 0 0");
        assertThat(open(ADDRESS + "evenement").select(".turnout tbody tr").eachText())
                .containsExactly("Marche comptée 3 0 0 0 0 0");
        assertThat(open(ADDRESS + "commune").select(".turnout tbody th").eachText())
                .containsExactly("Non précisé");
        assertThat(open(ADDRESS + "domaine").select(".turnout tfoot").text()).isEqualTo("Ensemble 3 0 0 0 0 0");
        assertThat(open("gestion/evenements/frequentation?annee=2030").text())
                .contains("Aucune inscription cette année-là");

        signInAsPasserBy();
        assertThat(open(ADDRESS + "evenement").text()).doesNotContain("Marche comptée");
    }
}

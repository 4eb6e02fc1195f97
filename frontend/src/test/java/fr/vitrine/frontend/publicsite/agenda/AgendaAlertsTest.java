package fr.vitrine.frontend.publicsite.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agenda as something one follows by mail. */
class AgendaAlertsTest extends ViewTest {

    private static final String QUESTION = "domaine=mobilite&gratuit=oui";

    @Autowired
    private AgendaAlerts alerts;

    @Autowired
    private Events events;

    private final List<EventId> begun = new ArrayList<>();

    /** Other tests count what the samples have. */
    @AfterEach
    void archive() {
        begun.forEach(id -> events.setPublication(Actor.OPERATOR, id, Publication.ARCHIVED));
    }

    private void published(String title, String domain, LocalDate day) {
        var time = Session.at(day, LocalTime.of(14, 0), LocalTime.of(17, 0));
        var details = EventDetails.titled(title, Schedule.once(ZoneId.of("Europe/Paris"), time))
                .edit()
                .organisers(Organiser.AUTHORITY)
                .topics(new Topics(Set.of(domain), Set.of()))
                .build();
        var id = events.create(Actor.OPERATOR, details).id();
        events.setPublication(Actor.OPERATOR, id, Publication.PUBLISHED);
        begun.add(id);
    }

    @Test
    void the_form_of_a_filtered_agenda_asks_for_that_filter_and_no_view_of_it() {
        var form = open("agenda?vue=mois&mois=2026-12&" + QUESTION).select("form.alert-form");

        assertThat(form.select("[name=liste]").val()).isEqualTo("agenda");
        assertThat(form.select("[name=filtre]").val()).isEqualTo(QUESTION);
        assertThat(alerts.plain("page=3&vue=carte&" + QUESTION + "&rien=1")).isEqualTo(QUESTION);
        assertThat(alerts.title(QUESTION, Locale.FRENCH)).contains("Mobilité", "Gratuit");
        assertThat(alerts.address(QUESTION, Locale.ENGLISH)).isEqualTo("/agenda?" + QUESTION + "&lang=en");
    }

    @Test
    void news_are_what_answers_the_filter_is_still_to_come_and_was_not_published_before() {
        var before = OffsetDateTime.now(ZoneId.of("Europe/Paris"));
        published("Atelier mobilité neuf", "mobilite", LocalDate.parse("2027-01-09"));
        published("Atelier couture neuf", "culture", LocalDate.parse("2027-01-09"));
        published("Atelier mobilité passé", "mobilite", LocalDate.parse("2026-01-09"));

        var after = OffsetDateTime.now(ZoneId.of("Europe/Paris")).plusMinutes(1);
        assertThat(alerts.published("domaine=mobilite", Locale.FRENCH, before.minusSeconds(1), after))
                .extracting(News::title)
                .contains("Atelier mobilité neuf")
                .doesNotContain("Atelier couture neuf", "Atelier mobilité passé");
        assertThat(alerts.published("domaine=mobilite", Locale.FRENCH, after, after.plusDays(1)))
                .isEmpty();
    }
}

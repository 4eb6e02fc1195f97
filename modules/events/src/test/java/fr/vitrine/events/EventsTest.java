package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.SaveResult.Conflict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-05");

    private static Scene scene;
    private static Events events;
    private static PublishedEvents published;

    @BeforeAll
    static void open() {
        scene = new Scene();
        events = scene.get(Events.class);
        published = scene.get(PublishedEvents.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void what_is_stored_is_what_was_given() {
        var structure = scene.structure("Café associatif");
        var details = new EventDetails(
                "Repair Café de l’Avent",
                "Réparer ensemble",
                "**Venez**",
                List.of(),
                new Topics(Set.of("mobilite", "culture"), Set.of(Audience.INDIVIDUALS)),
                List.of(new Organiser.Structure(structure.id()), Organiser.AUTHORITY),
                new Setting(
                        Attendance.MIXED,
                        "Salle des fêtes",
                        "1 place de l’Église",
                        "62130",
                        Scene.SAINT_POL,
                        new GeoPoint(50.38, 2.33),
                        structure.id(),
                        new WebAddress("https://visio.example.org")),
                new Terms(false, "3 €", 7, 99, Set.of(Accessibility.MOTOR), "Rampe à gauche"),
                new Contact("Accueil", null, new EmailAddress("accueil@example.org"), null),
                new Registration(RegistrationKind.ELSEWHERE, new WebAddress("https://example.org/inscription")),
                new State(EventStatus.FULL, "Liste d’attente sur place"),
                Scene.on(FIRST)
                        .repeated("FREQ=WEEKLY;COUNT=4")
                        .except(Set.of(FIRST.plusWeeks(1).atTime(14, 0))),
                true);

        var event = scene.published(details);

        assertThat(event.details()).isEqualTo(details);
        assertThat(event.slug()).isEqualTo(new Slug("repair-cafe-de-l-avent"));
        assertThat(published.find(event.slug())).isEqualTo(new Lookup.Found(event));
        assertThat(published.occurrences(event.id()))
                .extracting(Occurrence::firstDay)
                .containsExactly(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(3));
    }

    @Test
    void the_hour_stays_the_same_when_the_clock_changes() {
        var saturday = LocalDate.parse("2027-03-20");
        var event = scene.published(
                Scene.details("Marché du samedi", Scene.on(saturday).repeated("FREQ=WEEKLY;COUNT=3")));

        assertThat(published.occurrences(event.id()))
                .extracting(occurrence ->
                        occurrence.time().starts() + " " + occurrence.startsAt().toInstant())
                .containsExactly(
                        "2027-03-20T14:00 2027-03-20T13:00:00Z",
                        "2027-03-27T14:00 2027-03-27T13:00:00Z",
                        "2027-04-03T14:00 2027-04-03T12:00:00Z");
    }

    @Test
    void a_change_of_one_time_outlives_a_change_of_the_rule_that_still_gives_it() {
        var details = Scene.details("Atelier vélo", Scene.on(FIRST).repeated("FREQ=WEEKLY;COUNT=3"));
        var event = scene.published(details);
        var second = published.occurrences(event.id()).get(1);
        var later = second.time().startingAt(second.time().starts().plusHours(2));

        events.change(scene.editor, second.id(), later, "Deux heures plus tard");
        events.cancel(scene.editor, published.occurrences(event.id()).getFirst().id(), null);
        var longer = details.edit()
                .schedule(Scene.on(FIRST).repeated("FREQ=WEEKLY;COUNT=5"))
                .build();
        events.update(scene.editor, event.id(), event.version(), longer);

        var now = published.occurrences(event.id());
        assertThat(now).hasSize(5);
        assertThat(now.getFirst().cancelled()).isTrue();
        assertThat(now.get(1).time()).isEqualTo(later);
        assertThat(now.get(1).note()).isEqualTo("Deux heures plus tard");
        assertThat(now.get(1).original()).isEqualTo(second.original());
        assertThat(now.get(1).sequence()).isEqualTo(1);
    }

    @Test
    void what_matters_to_calendars_raises_the_sequence_and_nothing_else_does() {
        var details = Scene.details("Conférence", Scene.on(FIRST));
        var event = scene.published(details);
        var topics =
                details.edit().topics(new Topics(Set.of("culture"), Set.of())).build();

        events.update(scene.editor, event.id(), event.version(), topics);
        var same = events.get(scene.editor, event.id());
        events.update(
                scene.editor,
                event.id(),
                same.version(),
                topics.edit().schedule(Scene.on(FIRST.plusDays(1))).build());

        assertThat(same.sequence()).isZero();
        assertThat(events.get(scene.editor, event.id()).sequence()).isEqualTo(1);
    }

    @Test
    void a_rule_without_end_is_unfolded_two_years_ahead_and_one_day_more_each_night() {
        try (var own = new Scene()) {
            var event = own.published(
                    Scene.details("Permanence", Scene.on(Scene.TODAY).repeated("FREQ=DAILY")));
            var days = own.get(PublishedEvents.class).occurrences(event.id()).size();

            own.clock.advance(java.time.Duration.ofDays(1));
            own.get(Events.class).unfoldDaily();

            assertThat(days).isEqualTo(732);
            assertThat(own.get(PublishedEvents.class).occurrences(event.id())).hasSize(days + 1);
        }
    }

    @Test
    void a_former_address_leads_to_the_event_and_an_archived_one_is_gone() {
        var event = scene.published(Scene.details("Fête de la récup", Scene.on(FIRST)));
        events.update(
                scene.editor,
                event.id(),
                event.version(),
                event.details().edit().title("Fête du réemploi").build());

        var slug = new Slug("fete-du-reemploi");
        assertThat(published.find(event.slug())).isEqualTo(new Lookup.Moved(slug));
        events.setPublication(scene.editor, event.id(), Publication.ARCHIVED);
        assertThat(published.find(slug)).isEqualTo(new Lookup.Gone());
        assertThat(published.find(event.slug())).isEqualTo(new Lookup.Unknown());
        assertThat(published.occurrences(event.id())).isEmpty();
    }

    @Test
    void a_change_upon_an_old_version_is_refused() {
        var event = scene.published(Scene.details("Version", Scene.on(FIRST)));
        events.update(
                scene.editor,
                event.id(),
                event.version(),
                event.details().edit().title("Version A").build());

        assertThat(events.update(scene.editor, event.id(), event.version(), event.details()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void its_first_organiser_keeps_an_event_and_proposes_it_and_strangers_do_nothing() {
        var structure = scene.structure("Ressourcerie");
        var member = scene.memberOf(structure);
        var details = EventDetails.titled("Portes ouvertes", Scene.on(FIRST))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build();
        var event = events.create(member, details);

        assertThat(published.find(event.slug())).isEqualTo(new Lookup.Unknown());
        assertDenied(member, () -> events.setPublication(member, event.id(), Publication.PUBLISHED));
        assertDenied(
                member,
                () -> events.update(
                        member,
                        event.id(),
                        1,
                        details.edit().organisers(Organiser.AUTHORITY).build()));
        assertThat(events.setPublication(member, event.id(), Publication.PROPOSED)
                        .publication())
                .isEqualTo(Publication.PROPOSED);
        var now = events.setPublication(scene.editor, event.id(), Publication.PUBLISHED);
        assertDenied(member, () -> events.setPublication(member, event.id(), Publication.DRAFT));

        for (var wrong : List.of(scene.passerBy(), Actor.VISITOR, scene.memberOf(scene.structure("Autre")))) {
            assertThatNothingIsAllowed(wrong, now);
        }
    }

    private static void assertThatNothingIsAllowed(Actor wrong, Event event) {
        var id = event.id();
        var occurrence = published.occurrences(id).getFirst();
        assertDenied(wrong, () -> events.create(wrong, event.details()));
        assertDenied(
                wrong,
                () -> events.create(wrong, event.details().edit().organisers().build()));
        assertDenied(wrong, () -> events.update(wrong, id, event.version(), event.details()));
        assertDenied(wrong, () -> events.setPublication(wrong, id, Publication.PROPOSED));
        assertDenied(wrong, () -> events.change(wrong, occurrence.id(), occurrence.time(), "!"));
        assertDenied(wrong, () -> events.cancel(wrong, occurrence.id(), null));
        assertDenied(wrong, () -> events.get(wrong, id));
        assertDenied(wrong, () -> events.occurrences(wrong, id));
        assertDenied(wrong, () -> events.list(wrong));
        assertDenied(wrong, () -> scene.get(SampleEvents.class).loadIfEmpty(wrong));
    }

    private static void assertDenied(Actor actor, ThrowingCallable call) {
        assertThatThrownBy(call).as("as %s", actor).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whole_days_and_nights_are_of_the_days_one_would_say() {
        assertThat(Session.days(FIRST, FIRST.plusDays(2)).lastDay()).isEqualTo(FIRST.plusDays(2));
        assertThat(new Session(FIRST.atTime(21, 0), FIRST.plusDays(1).atTime(2, 0)).lastDay())
                .isEqualTo(FIRST);
        assertThat(new Session(FIRST.atTime(21, 0), FIRST.plusDays(1).atTime(9, 0)).lastDay())
                .isEqualTo(FIRST.plusDays(1));
        assertThat(new Session(FIRST.atStartOfDay(), FIRST.atStartOfDay()).lastDay())
                .isEqualTo(FIRST);
        assertThatThrownBy(() -> new Session(LocalDateTime.MAX, LocalDateTime.MIN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

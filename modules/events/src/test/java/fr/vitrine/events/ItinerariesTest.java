package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaQuery.Near;
import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.events.StopDetails.Host;
import fr.vitrine.events.StopDetails.Place;
import fr.vitrine.events.StopDetails.Travel;
import fr.vitrine.events.StopDetails.When;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ItinerariesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-02");
    private static final Place AUCHY = new Place(null, "Garage", null, new CommuneCode("62050"), null);

    private static Scene scene;
    private static Itineraries itineraries;
    private static PublishedItineraries published;

    @BeforeAll
    static void open() {
        scene = new Scene();
        itineraries = scene.get(Itineraries.class);
        published = scene.get(PublishedItineraries.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static Event event(String title) {
        return scene.published(Scene.details(title, Scene.on(DAY)));
    }

    private static StopDetails garage() {
        return StopDetails.titled("Visite du garage").when(0, LocalTime.of(9, 30), 45);
    }

    private static Itinerary saved(Event event, int version, Wanted... stops) {
        return ((Saved<Itinerary>) itineraries.save(scene.editor, event.id(), version, List.of(stops))).now();
    }

    @Test
    void what_is_stored_of_a_stop_is_what_was_given() {
        var structure = scene.structure("Garage solidaire");
        var whole = new StopDetails(
                "Visite du garage",
                "**Venez**",
                new When(1, LocalTime.of(9, 30), 45),
                new Place(structure.id(), "Atelier", "1 rue", Scene.FREVENT, new GeoPoint(50.2, 2.3)),
                new Host(structure.id(), "Toute l’équipe"),
                "Une mécanicienne",
                12,
                new Travel(TravelMeans.SHARED_CAR, 20));
        var event = event("Itinéraire complet");

        saved(event, event.version(), new Wanted(null, whole), new Wanted(null, StopDetails.titled("Débat")));

        assertThat(published.stops(event.id()))
                .extracting(Stop::details)
                .containsExactly(whole, StopDetails.titled("Débat"));
    }

    @Test
    void a_stop_keeps_its_identity_wherever_it_is_moved_to() {
        var event = event("Itinéraire retourné");
        var first = saved(
                event,
                event.version(),
                new Wanted(null, garage()),
                new Wanted(null, StopDetails.titled("Repas")),
                new Wanted(null, StopDetails.titled("Débat")));
        var ids = first.stops().stream().map(Stop::id).toList();

        var turned = saved(
                event,
                first.version(),
                new Wanted(ids.get(2), StopDetails.titled("Grand débat")),
                new Wanted(ids.get(0), garage()));

        assertThat(turned.stops()).extracting(Stop::id).containsExactly(ids.get(2), ids.get(0));
        assertThat(turned.version()).isEqualTo(first.version() + 1);
        assertThat(itineraries.get(scene.editor, event.id())).isEqualTo(turned);
    }

    @Test
    void who_changes_what_somebody_else_has_changed_since_is_told() {
        var event = event("Itinéraire disputé");
        saved(event, event.version(), new Wanted(null, garage()));

        assertThat(itineraries.save(scene.editor, event.id(), event.version(), List.of()))
                .isInstanceOf(Conflict.class);
        assertThat(published.stops(event.id())).hasSize(1);
    }

    @Test
    void a_stop_of_another_event_cannot_be_taken() {
        var one = event("Le premier");
        var stop = saved(one, one.version(), new Wanted(null, garage())).stops().getFirst();
        var other = event("Le second");

        assertThatThrownBy(() -> saved(other, other.version(), new Wanted(stop.id(), garage())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_staff_and_who_speaks_for_the_event_see_and_change_its_stops() {
        var structure = scene.structure("Les Marcheurs");
        var event = scene.published(EventDetails.titled("Randonnée", Scene.on(DAY))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build());
        var stranger = scene.memberOf(scene.structure("Une autre"));

        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), stranger)) {
            assertThatThrownBy(() -> itineraries.get(wrong, event.id())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> itineraries.save(wrong, event.id(), event.version(), List.of()))
                    .isInstanceOf(AccessDenied.class);
        }
        var member = scene.memberOf(structure);
        assertThat(itineraries.get(member, event.id()).stops()).isEmpty();
        assertThatThrownBy(() -> itineraries.save(member, event.id(), event.version(), List.of()))
                .as("of what is public")
                .isInstanceOf(AccessDenied.class);
        var draft = scene.get(Events.class)
                .create(
                        member,
                        EventDetails.titled("Autre randonnée", Scene.on(DAY))
                                .edit()
                                .organisers(new Organiser.Structure(structure.id()))
                                .build());
        assertThat(itineraries.save(member, draft.id(), draft.version(), List.of(new Wanted(null, garage()))))
                .isInstanceOf(Saved.class);
    }

    @Test
    void the_public_sees_no_stop_of_an_event_that_is_not_published() {
        var event = event("Bientôt archivé");
        saved(event, event.version(), new Wanted(null, garage()));

        scene.get(Events.class).setPublication(scene.editor, event.id(), Publication.ARCHIVED);

        assertThat(published.stops(event.id())).isEmpty();
    }

    @Test
    void an_itinerary_is_found_in_each_commune_it_goes_to_around_them_and_by_the_names_of_its_stops() {
        var event = scene.published(Scene.details("Trois étapes", Scene.on(DAY))
                .edit()
                .setting(Scene.in(Scene.SAINT_POL))
                .build());
        saved(
                event,
                event.version(),
                new Wanted(null, StopDetails.titled("Zinguerie partagée").at(AUCHY)));

        var search = scene.get(AgendaSearch.class);
        var coming = AgendaQuery.on(Days.since(Scene.TODAY));

        for (var query : List.of(
                coming.around(new Near(new CommuneCode("62050"), 0)),
                coming.around(new Near(new CommuneCode("62050"), 5)),
                coming.about("zinguerie"),
                coming.about("Auchy-lès-Hesdin"))) {
            assertThat(search.list(query, 0, 50))
                    .as(query.toString())
                    .extracting(hit -> hit.event().id())
                    .contains(event.id());
        }
        assertThat(search.list(coming.around(new Near(Scene.FREVENT, 0)), 0, 50))
                .extracting(hit -> hit.event().id())
                .doesNotContain(event.id());
    }

    @Test
    void stops_move_with_the_time_of_the_event() {
        var event = event("Décalé");
        var stop = saved(event, event.version(), new Wanted(null, garage()))
                .stops()
                .getFirst();
        var events = scene.get(Events.class);
        var occurrence = events.occurrences(scene.editor, event.id()).getFirst();

        assertThat(stop.timeWithin(occurrence))
                .contains(
                        new Session(LocalDateTime.parse("2026-12-02T09:30"), LocalDateTime.parse("2026-12-02T10:15")));

        var later = events.change(
                scene.editor,
                occurrence.id(),
                occurrence
                        .time()
                        .startingAt(occurrence.time().starts().plusDays(7).plusHours(1)),
                null);

        assertThat(stop.timeWithin(later).orElseThrow().starts()).isEqualTo(LocalDateTime.parse("2026-12-09T10:30"));
    }
}

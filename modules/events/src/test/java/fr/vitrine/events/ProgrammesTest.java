package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.PublishedProgrammes.Figures;
import fr.vitrine.events.PublishedProgrammes.Lookup;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProgrammesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final Period NOVEMBER = Period.between(FIRST, LocalDate.parse("2026-11-30"));

    private static Scene scene;
    private static Programmes programmes;
    private static PublishedProgrammes published;

    @BeforeAll
    static void open() {
        scene = new Scene();
        programmes = scene.get(Programmes.class);
        published = scene.get(PublishedProgrammes.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static Programme published(ProgrammeDetails details) {
        var programme = programmes.create(scene.editor, details);
        return programmes.setPublication(scene.editor, programme.id(), Publication.PUBLISHED);
    }

    @Test
    void what_is_stored_is_what_was_given() {
        var structure = scene.structure("Le Relais");
        var event = scene.published(Scene.details("Portes ouvertes", Scene.on(FIRST)));
        var details = new ProgrammeDetails(
                "Mois de l’ESS",
                "Un mois pour découvrir",
                "**Tout novembre**",
                NOVEMBER,
                List.of(new Organiser.Structure(structure.id()), Organiser.AUTHORITY),
                null,
                new Contact("Accueil", null, new EmailAddress("accueil@example.org"), null),
                Set.of(event.id()),
                true);

        var programme = published(details);

        assertThat(programme.details()).isEqualTo(details);
        assertThat(programme.slug()).isEqualTo(new Slug("mois-de-l-ess"));
        assertThat(published.find(programme.slug())).isEqualTo(new Lookup.Found(programme));
        assertThat(published.of(event.id())).containsExactly(programme);
    }

    @Test
    void the_times_within_its_dates_are_part_of_it_and_no_others() {
        var market = scene.published(
                Scene.details("Marché", Scene.on(LocalDate.parse("2026-11-21")).repeated("FREQ=WEEKLY;COUNT=5")));
        var other = scene.published(Scene.details("Autre chose", Scene.on(LocalDate.parse("2026-11-22"))));
        var programme =
                published(ProgrammeDetails.titled("Novembre ici", NOVEMBER).with(Set.of(market.id())));
        var search = scene.get(AgendaSearch.class);
        var whole = AgendaQuery.on(programme.details().period().days()).within(programme.id());

        var found = search.find(whole, List.of(), 0, 50);

        assertThat(found.hits())
                .extracting(hit -> hit.occurrence().firstDay().toString())
                .containsExactly("2026-11-21", "2026-11-28");
        assertThat(found.total()).isEqualTo(2);
        assertThat(search.list(AgendaQuery.on(Days.since(Scene.TODAY)), 0, 50))
                .extracting(hit -> hit.event().id())
                .contains(other.id(), market.id());
        assertThat(published.figures(programme.id())).isEqualTo(new Figures(1, 2, 1, 0));
    }

    @Test
    void a_draft_and_what_is_archived_are_part_of_nothing_the_public_sees() {
        var event = scene.published(Scene.details("Veillée", Scene.on(FIRST)));
        var draft = programmes.create(
                scene.editor, ProgrammeDetails.titled("Pas encore", NOVEMBER).with(Set.of(event.id())));
        var search = scene.get(AgendaSearch.class);
        var query = AgendaQuery.on(NOVEMBER.days()).within(draft.id());

        assertThat(search.list(query, 0, 50)).isEmpty();
        assertThat(published.find(draft.slug())).isEqualTo(new Lookup.Unknown());
        assertThat(published.of(event.id())).isEmpty();

        programmes.setPublication(scene.editor, draft.id(), Publication.PUBLISHED);
        assertThat(search.list(query, 0, 50)).hasSize(1);

        programmes.setPublication(scene.editor, draft.id(), Publication.ARCHIVED);
        assertThat(search.list(query, 0, 50)).isEmpty();
        assertThat(published.find(draft.slug())).isEqualTo(new Lookup.Gone());
        assertThat(published.addresses())
                .extracting(PublishedEvents.PublishedAddress::slug)
                .doesNotContain(draft.slug());
    }

    @Test
    void an_event_that_is_no_longer_published_leaves_its_programmes() {
        var event = scene.published(Scene.details("Sans date", Schedule.unknown(Scene.PARIS, "au printemps")));
        var programme = published(ProgrammeDetails.titled("Sans dates", Period.told("au printemps"))
                .with(Set.of(event.id())));

        assertThat(published.undated(programme.id())).extracting(Event::id).containsExactly(event.id());

        scene.get(Events.class).setPublication(scene.editor, event.id(), Publication.ARCHIVED);

        assertThat(published.undated(programme.id())).isEmpty();
    }

    @Test
    void the_former_address_leads_to_the_new_one_and_a_conflict_is_told() {
        var programme = published(ProgrammeDetails.titled("Festival d’été", NOVEMBER));
        var renamed = ProgrammeDetails.titled("Festival des étés", NOVEMBER);

        var saved = (Saved<Programme>) programmes.update(scene.editor, programme.id(), programme.version(), renamed);

        assertThat(published.find(programme.slug()))
                .isEqualTo(new Lookup.Moved(saved.now().slug()));
        assertThat(programmes.update(scene.editor, programme.id(), programme.version(), renamed))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_change_of_a_programme_is_a_change_of_what_feeds_answer() {
        var before = scene.get(PublishedEvents.class).revision().number();

        published(ProgrammeDetails.titled("Encore un", NOVEMBER));

        assertThat(scene.get(PublishedEvents.class).revision().number()).isGreaterThan(before);
    }

    @Test
    void only_staff_keep_programmes() {
        var details = ProgrammeDetails.titled("Réservé", NOVEMBER);
        var id = programmes.create(scene.editor, details).id();
        var member = scene.memberOf(scene.structure("Une structure"));

        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), member)) {
            for (ThrowingCallable call : calls(wrong, id, details)) {
                assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private static List<ThrowingCallable> calls(Actor wrong, ProgrammeId id, ProgrammeDetails details) {
        return List.of(
                () -> programmes.create(wrong, details),
                () -> programmes.update(wrong, id, 1, details),
                () -> programmes.setPublication(wrong, id, Publication.PUBLISHED),
                () -> programmes.get(wrong, id),
                () -> programmes.list(wrong));
    }
}

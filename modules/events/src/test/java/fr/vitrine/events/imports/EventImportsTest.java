package fr.vitrine.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Scene;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.ImportPlan.Item;
import fr.vitrine.events.imports.ImportPlan.What;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventImportsTest {

    private static Scene scene;
    private static Events events;
    private static EventSources sources;
    private static EventImports imports;

    @BeforeAll
    static void open() {
        scene = new Scene();
        events = scene.get(Events.class);
        sources = scene.get(EventSources.class);
        imports = scene.get(EventImports.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static EventSource source(Kind kind) {
        return sources.add(scene.editor, "Source", kind, null, Organiser.AUTHORITY, false);
    }

    static byte[] ics(String... lines) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\n"
                        + String.join("\r\n", lines)
                        + "\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String event(String uid, String title, String... more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:" + title + "\r\n"
                + String.join("\r\n", more) + "\r\nEND:VEVENT";
    }

    private static final String AFTERNOON =
            "DTSTART;TZID=Europe/Paris:20261205T140000\r\nDTEND;TZID=Europe/Paris:20261205T170000";

    private static ImportPlan taken(EventSource source, byte[] file) throws UnreadableCalendar {
        var plan = imports.look(scene.editor, source.id(), file);
        imports.apply(scene.editor, plan);
        return plan;
    }

    private static Event titled(String title) {
        return events.list(scene.editor).stream()
                .filter(event -> event.details().title().equals(title))
                .reduce((one, other) -> {
                    throw new AssertionError("a second copy of " + title);
                })
                .orElseThrow();
    }

    @Test
    void an_entry_becomes_a_proposed_event_and_never_a_second_one() throws UnreadableCalendar {
        var source = source(Kind.ICS);
        var file = ics(event(
                "a@x",
                "Marché de Noël\\, ici",
                AFTERNOON,
                "LOCATION:Salle des fêtes",
                "GEO:50.38;2.33",
                "URL:https://example.org/marche",
                "DESCRIPTION:Venez\\nnombreux"));

        assertThat(taken(source, file).count(What.NEW)).isEqualTo(1);
        assertThat(taken(source, file).items()).extracting(Item::what).containsExactly(What.SAME);

        var event = titled("Marché de Noël, ici");
        assertThat(event.publication()).isEqualTo(Publication.PROPOSED);
        assertThat(event.details().setting().venue()).isEqualTo("Salle des fêtes");
        assertThat(event.details().description()).isEqualTo("Venez\nnombreux");
        assertThat(event.details().schedule().sessions())
                .containsExactly(Scene.afternoon(LocalDate.parse("2026-12-05")));
    }

    @Test
    void what_the_calendar_changes_is_shown_and_of_a_published_event_waits() throws UnreadableCalendar {
        var source = source(Kind.ICS);
        taken(source, ics(event("b@x", "Atelier couture", AFTERNOON)));
        var event = titled("Atelier couture");
        var edited = event.details().edit().summary("Relu ici").build();
        events.update(scene.editor, event.id(), event.version(), edited);
        events.setPublication(scene.editor, event.id(), Publication.PUBLISHED);

        var plan = taken(source, ics(event("b@x", "Atelier couture et tricot", AFTERNOON, "STATUS:CANCELLED")));

        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.what()).isEqualTo(What.CHANGED);
            assertThat(item.changes()).extracting(EventChange::key).containsExactly("title", "status");
        });
        assertThat(titled("Atelier couture").details()).isEqualTo(edited);
        assertThat(scene.get(EventProposals.class).list(scene.editor, event.id(), 9))
                .filteredOn(proposal -> proposal.state() == State.WAITING)
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.keys()).containsExactly("title", "status");
                    assertThat(proposal.proposed().state().status()).isEqualTo(EventStatus.CANCELLED);
                    assertThat(proposal.proposed().summary()).isEqualTo("Relu ici");
                });
    }

    @Test
    void rules_exceptions_and_moved_times_are_taken_over() throws UnreadableCalendar {
        var source = source(Kind.ICS);
        taken(
                source,
                ics(
                        event(
                                "c@x",
                                "Permanence",
                                AFTERNOON,
                                "RRULE:FREQ=WEEKLY;COUNT=4",
                                "EXDATE;TZID=Europe/Paris:20261212T140000"),
                        event(
                                "c@x",
                                "Permanence",
                                "RECURRENCE-ID;TZID=Europe/Paris:20261219T140000",
                                "DTSTART;TZID=Europe/Paris:20261220T100000",
                                "DTEND;TZID=Europe/Paris:20261220T120000")));

        var event = titled("Permanence");
        assertThat(events.occurrences(scene.editor, event.id()))
                .extracting(occurrence -> occurrence.time().starts().toString())
                .containsExactly("2026-12-05T14:00", "2026-12-20T10:00", "2026-12-26T14:00");
    }

    @Test
    void times_are_reckoned_to_the_clock_of_the_site() throws UnreadableCalendar {
        var source = source(Kind.ICS);
        taken(source, ics(event("z@x", "Universel", "DTSTART:20261205T130000Z", "DURATION:PT2H")));
        taken(source, ics(event("d@x", "Deux jours", "DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207")));

        assertThat(titled("Universel")
                        .details()
                        .schedule()
                        .sessions()
                        .getFirst()
                        .starts())
                .hasToString("2026-12-05T14:00");
        assertThat(titled("Deux jours").details().schedule().wholeDays()).isTrue();
        assertThat(titled("Deux jours")
                        .details()
                        .schedule()
                        .sessions()
                        .getFirst()
                        .lastDay())
                .isEqualTo(LocalDate.parse("2026-12-06"));
    }

    @Test
    void rules_within_a_day_and_dates_of_another_age_are_refused_and_endless_ones_have_an_end()
            throws UnreadableCalendar {
        var source = source(Kind.ICS);
        var plan = taken(
                source,
                ics(
                        event("e1@x", "Chaque seconde", AFTERNOON, "RRULE:FREQ=SECONDLY"),
                        event("e2@x", "Jamais", AFTERNOON, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
                        event("e3@x", "An un", "DTSTART:00010101T000000", "RRULE:FREQ=DAILY"),
                        event("e4@x", "Sans fin", AFTERNOON, "RRULE:FREQ=DAILY"),
                        event("e5@x", "Mille ans", "DTSTART:20261205T140000", "DTEND:30261205T140000")));

        assertThat(plan.items().stream().filter(item -> item.what() == What.REFUSED))
                .extracting(Item::title)
                .containsExactlyInAnyOrder("Chaque seconde", "An un", "Mille ans");
        assertThat(events.occurrences(scene.editor, titled("Sans fin").id())).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void line_ends_scripts_and_hidden_signs_are_words_and_nothing_more() throws UnreadableCalendar {
        var source = source(Kind.ICS);
        taken(
                source,
                ics(event(
                        "f@x\\nEND:VEVENT",
                        "Fête\\r\\nBEGIN:VEVENT\\nATTACH:x\u202Egnp",
                        AFTERNOON,
                        "URL:javascript:alert(1)",
                        "LOCATION:</script><script>alert(1)</script>")));

        var event = events.list(scene.editor).stream()
                .filter(found -> found.details().title().startsWith("Fête"))
                .findFirst()
                .orElseThrow();
        assertThat(event.details().title()).doesNotContain("\n", "\r", "\u202E");
        assertThat(event.details().contact().website()).isNull();
    }

    @Test
    void what_is_no_calendar_is_refused_as_a_whole() {
        var source = source(Kind.ICS);
        var deep = "BEGIN:VEVENT\r\n".repeat(100_000);
        for (var file : List.of(
                "<html>",
                "",
                "BEGIN:VCALENDAR\r\n" + deep,
                "BEGIN:VCALENDAR\r\n" + (event("x", "y") + "\r\n").repeat(2_001) + "END:VCALENDAR")) {
            assertThatThrownBy(() -> imports.look(scene.editor, source.id(), file.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableCalendar.class);
        }
        assertThatThrownBy(() -> imports.look(scene.editor, source.id(), new byte[50 << 20]))
                .isInstanceOfSatisfying(
                        UnreadableCalendar.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableCalendar.Reason.TOO_LARGE));
    }

    @Test
    void an_export_of_openagenda_is_taken_in() throws UnreadableCalendar {
        var source = source(Kind.OPENAGENDA);
        var file = """
                {"events": [
                  {"uid": 42, "title": {"fr": "Bal folk"}, "description": {"fr": "On danse"},
                   "longDescription": {"fr": "**Tous** niveaux"}, "status": 5, "attendanceMode": 1,
                   "timings": [{"begin": "2026-12-05T20:00:00+01:00", "end": "2026-12-05T23:00:00+01:00"}],
                   "location": {"name": "Foyer", "insee": "62767", "postalCode": "62130", "latitude": 50.38, "longitude": 2.33},
                   "age": {"min": 6, "max": 99}, "accessibility": {"mi": true, "vi": false},
                   "registration": [{"type": "link", "value": "https://example.org/bal"}]},
                  {"uid": 43, "title": {"fr": "Sans date"}, "timings": []}]}""";

        var plan = taken(source, file.getBytes(StandardCharsets.UTF_8));

        assertThat(plan.count(What.NEW)).isEqualTo(1);
        assertThat(plan.count(What.REFUSED)).isEqualTo(1);
        var details = titled("Bal folk").details();
        assertThat(details.state().status()).isEqualTo(EventStatus.FULL);
        assertThat(details.setting().commune()).isEqualTo(Scene.SAINT_POL);
        assertThat(details.terms().ageMax()).isEqualTo(99);
        assertThat(details.registration().address()).isEqualTo(new WebAddress("https://example.org/bal"));
    }

    @Test
    void only_staff_take_calendars_in() {
        var source = source(Kind.ICS);
        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), scene.memberOf(scene.structure("Une autre")))) {
            assertDenied(() -> sources.list(wrong));
            assertDenied(() -> sources.get(wrong, source.id()));
            assertDenied(() -> sources.remove(wrong, source.id()));
            assertDenied(() -> sources.add(wrong, "x", Kind.ICS, null, Organiser.AUTHORITY, false));
            assertDenied(() -> sources.takeNext(wrong));
            assertDenied(() -> imports.look(wrong, source.id()));
            assertDenied(() -> imports.look(wrong, source.id(), new byte[0]));
            assertDenied(() -> imports.apply(wrong, new ImportPlan(source, List.of())));
        }
        assertDenied(() -> sources.takeNext(scene.editor));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
    }

    @Test
    void what_is_due_is_taken_by_one_node_and_is_due_again_later() {
        try (var own = new Scene()) {
            var kept = own.get(EventSources.class);
            var address = new WebAddress("https://example.org/agenda.ics");
            kept.add(own.editor, "Adresse", Kind.ICS, address, Organiser.AUTHORITY, true);
            assertThat(kept.takeNext(Actor.OPERATOR)).isEmpty();

            own.clock.advance(Duration.ofHours(7));

            assertThat(kept.takeNext(Actor.OPERATOR)).isPresent();
            assertThat(kept.takeNext(Actor.OPERATOR)).isEmpty();
        }
    }
}

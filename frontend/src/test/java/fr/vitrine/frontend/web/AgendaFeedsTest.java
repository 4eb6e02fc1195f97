package fr.vitrine.frontend.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.vitrine.events.AgendaQuery;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;

/** What our writer wrote is read by biweekly, which is not our writer. */
class AgendaFeedsTest extends ViewTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.parse("2027-03-06");
    private static final LinkedMultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    @Autowired
    private AgendaFeeds feeds;

    @Autowired
    private AgendaWidget widget;

    @Autowired
    private Events events;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private AgendaSearch search;

    @Test
    void the_calendar_of_a_filter_holds_every_time_that_answers_it_and_is_valid() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("quand", "mois");

        var calendar = read(calendar(parameters));

        var month = new Days(SampleSite.NOW.toLocalDate(), LocalDate.of(2026, 11, 30));
        var hits = search.list(AgendaQuery.on(month), 0, 500);
        assertThat(calendar.getEvents()).hasSameSizeAs(hits).isNotEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents().stream()
                        .filter(event -> event.getDateStart().getValue().hasTime())
                        .map(event -> event.getDateStart().getValue().toInstant()))
                .containsExactlyInAnyOrderElementsOf(hits.stream()
                        .filter(hit -> !hit.event().details().schedule().wholeDays())
                        .map(hit -> hit.occurrence().startsAt().toInstant())
                        .toList());
    }

    @Test
    void a_series_with_exceptions_additions_and_changes_comes_back_as_the_same_times_across_summer_time() {
        var extra = Session.at(FIRST.plusDays(4), LocalTime.of(18, 0), LocalTime.of(19, 0));
        var schedule = new Schedule(
                PARIS,
                false,
                List.of(afternoon(FIRST), extra),
                "FREQ=WEEKLY;UNTIL=20270424",
                Set.of(afternoon(FIRST.plusWeeks(1)).starts()),
                null);
        var event = published("Atelier de printemps", schedule);
        var times = published.occurrences(event.id());
        events.change(
                Actor.OPERATOR,
                times.get(3).id(),
                afternoon(times.get(3).firstDay().plusDays(2)),
                "Lundi");
        events.cancel(Actor.OPERATOR, times.get(4).id(), null);

        var calendar = read(feeds.event(event.slug().value(), NOTHING).getBody());

        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents())
                .extracting(read -> read.getUid().getValue())
                .containsOnly(uidOf(event));
        assertThat(unfolded(calendar))
                .containsExactlyInAnyOrderElementsOf(published.occurrences(event.id()).stream()
                        .filter(time -> !time.cancelled())
                        .map(time -> time.startsAt().toInstant())
                        .toList());
    }

    @Test
    void an_entry_keeps_its_identity_through_changes_and_a_later_state_has_a_higher_number() {
        var event = published("Conférence du lundi", Schedule.once(PARIS, afternoon(FIRST)));
        var before = single(event);
        var time = published.occurrences(event.id()).getFirst();
        events.change(Actor.OPERATOR, time.id(), afternoon(FIRST.plusDays(2)), null);
        var moved = single(event);
        events.cancel(Actor.OPERATOR, time.id(), "Grève");
        var cancelled = single(event);

        assertThat(List.of(before, moved, cancelled))
                .extracting(read -> read.getUid().getValue())
                .containsOnly(before.getUid().getValue());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSummary().getValue()).startsWith("Annulé : ");
    }

    @Test
    void whole_days_are_days_and_do_not_fill_hours() {
        var event = published(
                "Festival",
                Schedule.once(PARIS, Session.days(FIRST, FIRST.plusDays(2))).onWholeDays());

        var file = requireNonNull(feeds.event(event.slug().value(), NOTHING).getBody());

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20270306\r\n", "DTEND;VALUE=DATE:20270309\r\n", "TRANSP:TRANSPARENT")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void no_text_begins_a_line_of_its_own_and_no_line_is_longer_than_the_standard_allows() {
        var hostile = "Fête\r\nATTENDEE:mailto:x@example.org\u2028BEGIN:VALARM; \\, 🎉".repeat(2);
        var details = details(hostile, Schedule.once(PARIS, afternoon(FIRST)));
        var event = events.create(Actor.OPERATOR, details);
        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);

        var file = requireNonNull(feeds.event(event.slug().value(), NOTHING).getBody());
        var read = read(file).getEvents().getFirst();

        assertThat(file.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("BEGIN:VALARM"))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(read.getAttendees()).isEmpty();
        assertThat(read.getSummary().getValue())
                .contains("ATTENDEE:mailto:x@example.org")
                .contains("; \\, 🎉");
    }

    @Test
    void who_has_the_last_state_is_told_so_until_something_changes() {
        var request = new MockHttpServletRequest("GET", "/agenda.ics");
        var etag = requireNonNull(requireNonNull(feeds.calendar(NOTHING, web(request)))
                .getHeaders()
                .getETag());
        request.addHeader("If-None-Match", etag);

        assertThat(feeds.calendar(NOTHING, web(request))).isNull();
        published("Quelque chose de nouveau", Schedule.once(PARIS, afternoon(FIRST)));
        assertThat(feeds.calendar(NOTHING, web(request))).isNotNull();
    }

    @Test
    void there_is_a_feed_and_data_of_the_same() throws Exception {
        var request = web(new MockHttpServletRequest("GET", "/agenda.atom"));

        assertThat(requireNonNull(feeds.feed(NOTHING, request)).getBody())
                .contains("<title>Exposition « Mains d’ici » (exemple)</title>")
                .contains("<name>La Grange aux histoires</name>");
        assertThat(requireNonNull(feeds.data(NOTHING, web(new MockHttpServletRequest("GET", "/agenda.json"))))
                        .getBody())
                .contains("\"start\":\"2026-11-21T09:00+01:00\"")
                .contains("\"commune\":\"Pernes\"");
    }

    @Test
    void what_is_not_published_has_no_calendar() {
        var draft = events.create(Actor.OPERATOR, details("Brouillon", Schedule.once(PARIS, afternoon(FIRST))));

        assertThat(feeds.event(draft.slug().value(), NOTHING).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(feeds.day("repair-cafe-du-samedi", "2020-01-01", NOTHING).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_widget_shows_what_is_asked_in_a_colour_that_is_one_and_lets_no_markup_in() {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("couleur", "red}</style><script>");
        parameters.add("nombre", "2");
        parameters.add("q", "compost");

        var page = Jsoup.parse(requireNonNull(widget.widget(parameters).getBody()));

        assertThat(page.select("li")).hasSize(1);
        assertThat(page.select("li a").text()).isEqualTo("Atelier compost au jardin (exemple)");
        assertThat(page.select("a")).allMatch(link -> link.attr("target").equals("_top"));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("style").html()).contains("#14543f").doesNotContain("red");
    }

    /** As a calendar program does: the rule, its exceptions and additions, and what stands in place of single times. */
    private static List<Instant> unfolded(ICalendar calendar) {
        var times = new ArrayList<Instant>();
        var master = calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() == null)
                .findFirst()
                .orElseThrow();
        for (var dates = master.getDateIterator(TimeZone.getTimeZone(PARIS)); dates.hasNext(); ) {
            times.add(dates.next().toInstant());
        }
        calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() != null)
                .forEach(event -> {
                    times.remove(event.getRecurrenceId().getValue().toInstant());
                    if (event.getStatus() == null || !event.getStatus().isCancelled()) {
                        times.add(event.getDateStart().getValue().toInstant());
                    }
                });
        return times;
    }

    private VEvent single(Event event) {
        return read(feeds.event(event.slug().value(), NOTHING).getBody())
                .getEvents()
                .getFirst();
    }

    private String calendar(LinkedMultiValueMap<String, String> parameters) {
        var answer = feeds.calendar(parameters, web(new MockHttpServletRequest("GET", "/agenda.ics")));
        return requireNonNull(requireNonNull(answer).getBody());
    }

    private static ServletWebRequest web(MockHttpServletRequest request) {
        return new ServletWebRequest(request, new MockHttpServletResponse());
    }

    private static ICalendar read(@Nullable String file) {
        return Biweekly.parse(requireNonNull(file)).first();
    }

    private static String uidOf(Event event) {
        return "evenement-" + event.id() + "@localhost";
    }

    private static Session afternoon(LocalDate day) {
        return Session.at(day, LocalTime.of(14, 0), LocalTime.of(17, 0));
    }

    private static EventDetails details(String title, Schedule schedule) {
        return EventDetails.titled(title, schedule)
                .edit()
                .organisers(Organiser.AUTHORITY)
                .build();
    }

    private Event published(String title, Schedule schedule) {
        var event = events.create(Actor.OPERATOR, details(title, schedule));
        return events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
    }
}

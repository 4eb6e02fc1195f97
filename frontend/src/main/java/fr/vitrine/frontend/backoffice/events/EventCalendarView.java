package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Publication;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.EventId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month of all events that are not archived, whatever the public sees of them. */
@Route(value = "gestion/evenements/calendrier", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventCalendarView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/gestion/evenements/calendrier?mois=";
    private static final int WEEK = 7;

    private final transient Events events;
    private final transient Texts texts;
    private final transient Clock clock;

    EventCalendarView(CurrentActor current, Events events, Texts texts, Clock clock) {
        super(current);
        this.events = events;
        this.texts = texts;
        this.clock = clock;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("mois")
                .orElse("");
        draw(asked.matches("20\\d{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.now(clock));
    }

    private void draw(YearMonth month) {
        removeAll();
        var known = events.list(actor()).stream()
                .filter(event -> event.publication() != Publication.ARCHIVED)
                .collect(Collectors.toMap(Event::id, Function.identity()));
        var times = events.between(actor(), month.atDay(1), month.atEndOfMonth()).stream()
                .filter(occurrence -> known.containsKey(occurrence.event()))
                .toList();
        var body = el("tbody", "");
        for (var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusDays(WEEK)) {
            var week = el("tr", "");
            for (var n = 0; n < WEEK; n++) {
                week.with(day(monday.plusDays(n), month, times, known));
            }
            body.with(week);
        }
        add(
                link("/gestion/evenements", "link-more", t("eventdesk.office.back")),
                head(month),
                el("div", "table-scroll", el("table", "event-month").with(days(), body))
                        .attr("tabindex", "0")
                        .attr("role", "region")
                        .attr("aria-label", t("eventcalendar.title")));
    }

    private El head(YearMonth month) {
        return el(
                "div",
                "view-head",
                text("h1", "", t("eventcalendar.of", words().month(month))),
                el(
                        "div",
                        "view-head__actions",
                        step(month.minusMonths(1), "arrow-left", "agenda.month.previous"),
                        step(month.plusMonths(1), "chevron-right", "agenda.month.next")));
    }

    private El step(YearMonth month, String sign, String key) {
        return link(ADDRESS + month, "button button--small", icon(sign))
                .say(words().month(month))
                .attr("aria-label", t(key, words().month(month)));
    }

    private El days() {
        return el("thead", "")
                .with(el("tr", "")
                        .withAll(Arrays.stream(DayOfWeek.values())
                                .map(day -> text("th", "", day.getDisplayName(TextStyle.SHORT_STANDALONE, locale()))
                                        .attr("scope", "col"))
                                .toList()));
    }

    private El day(LocalDate day, YearMonth month, List<Occurrence> times, Map<EventId, Event> known) {
        if (!YearMonth.from(day).equals(month)) {
            return el("td", "event-month__other");
        }
        var list = el("ul", "")
                .withAll(times.stream()
                        .filter(time ->
                                !time.firstDay().isAfter(day) && !time.lastDay().isBefore(day))
                        .flatMap(time ->
                                Stream.ofNullable(known.get(time.event())).map(event -> entry(event, time)))
                        .toList());
        return el("td", "")
                .attrIf(day.equals(LocalDate.now(clock)), "aria-current", "date")
                .with(
                        el("p", "event-month__day", hidden(words().day(day, day)))
                                .with(text("span", "", Integer.toString(day.getDayOfMonth()))
                                        .attr("aria-hidden", "true")),
                        list.hasContent() ? list : null);
    }

    private El entry(Event event, Occurrence time) {
        var label = t(EventBadge.key(event.publication()));
        var item = el("li", time.cancelled() ? "event-month__one event-month__one--off" : "event-month__one");
        return item.with(link(
                        "/" + EventOfficeView.PATH + event.id(),
                        "",
                        event.details().title()))
                .with(
                        event.publication() == Publication.PUBLISHED
                                ? null
                                : text("span", EventBadge.css(event.publication()), label));
    }

    private AgendaWords words() {
        return new AgendaWords(texts, locale());
    }

    @Override
    public String getPageTitle() {
        return t("eventcalendar.title");
    }
}

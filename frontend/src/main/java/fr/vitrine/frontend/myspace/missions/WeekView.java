package fr.vitrine.frontend.myspace.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.missiondesk.ApplicationWords;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.WeekPlans;
import fr.vitrine.volunteers.applying.WeekPlans.Shift;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A week of one's structures: when somebody comes, who, and how many are missing. */
@Route(value = "mon-espace/missions/semaine", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class WeekView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/mon-espace/missions/semaine?lundi=";
    private static final int DAYS = 7;

    private final transient WeekPlans plans;
    private final transient MissionDesk desk;

    WeekView(CurrentActor current, WeekPlans plans, MissionDesk desk) {
        super(current);
        this.plans = plans;
        this.desk = desk;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var monday = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lundi")
                .map(this::parsed)
                .orElseGet(desk::today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var words = desk.words(locale());
        add(
                el("div", "", link("/mon-espace/missions", "", t("applicants.back")))
                        .with(text("h1", "", t("week.title", words.day(monday), words.day(monday.plusDays(DAYS - 1))))),
                el("nav", "mission-desk__actions")
                        .attr("aria-label", t("week.nav"))
                        .with(
                                link(PATH + monday.minusDays(DAYS), "button button--small", t("week.before")),
                                link(PATH + monday.plusDays(DAYS), "button button--small", t("week.after"))));
        structures().forEach(id -> add(structure(id, monday)));
    }

    private LocalDate parsed(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException rubbish) {
            return desk.today();
        }
    }

    private List<StructureId> structures() {
        return actor() instanceof Actor.Person person
                ? person.memberships().keySet().stream().sorted().toList()
                : List.of();
    }

    private El structure(StructureId id, LocalDate monday) {
        var shifts = plans.week(actor(), id, monday);
        return el("section", "stack", text("h2", "", desk.structureName(actor(), id)))
                .with(
                        shifts.isEmpty()
                                ? text("p", "muted", t("week.none"))
                                : el("div", "shift-week")
                                        .withAll(IntStream.range(0, DAYS)
                                                .mapToObj(monday::plusDays)
                                                .map(day -> day(day, shifts))
                                                .toList()));
    }

    private El day(LocalDate day, List<Shift> shifts) {
        var own =
                shifts.stream().filter(shift -> shift.time().day().equals(day)).toList();
        var words = desk.words(locale());
        return el("section", own.isEmpty() ? "shift-week__day shift-week__day--empty" : "shift-week__day")
                .with(
                        text("h3", "", words.capitalized(words.day(day))),
                        el("ul", "shift-week__shifts")
                                .withAll(own.stream().map(this::shift).toList()));
    }

    private El shift(Shift shift) {
        var words = new ApplicationWords(desk.words(locale()), desk.clock().getZone());
        var missing = shift.missing();
        return el("li", "shift-week__shift")
                .with(
                        text(
                                "p",
                                "small",
                                shift.time().from() + "–" + shift.time().until()),
                        el(
                                "p",
                                "",
                                link(
                                        "/mon-espace/missions/"
                                                + shift.mission().id(),
                                        "",
                                        shift.mission().details().title())),
                        text(
                                "p",
                                missing > 0 ? "shift-week__missing" : "badge badge--good",
                                missing > 0 ? t("week.missing", missing) : t("week.whole")),
                        shift.unanswered() > 0
                                ? text("p", "small muted", t("week.unanswered", shift.unanswered()))
                                : null,
                        el("ul", "shift-week__names")
                                .withAll(shift.coming().stream()
                                        .map(application -> text("li", "small", words.name(application)))
                                        .toList()));
    }

    @Override
    public String getPageTitle() {
        return t("week.page");
    }
}

package fr.vitrine.frontend.myspace.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
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
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSlots;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.WeekPlans;
import fr.vitrine.volunteers.applying.WeekPlans.Shift;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A week of one's structures: when somebody comes, who, and how many are missing; slots are planned here. */
@Route(value = "mon-espace/missions/semaine", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class WeekView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/mon-espace/missions/semaine?lundi=";
    private static final int DAYS = 7;

    private final transient WeekPlans plans;
    private final transient MissionSlots slots;
    private final transient MissionDesk desk;

    WeekView(CurrentActor current, WeekPlans plans, MissionSlots slots, MissionDesk desk) {
        super(current);
        this.plans = plans;
        this.slots = slots;
        this.desk = desk;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lundi")
                .map(this::parsed)
                .orElseGet(desk::today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private void draw(LocalDate monday) {
        removeAll();
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
        var missions = desk.missions().list(actor(), id).stream()
                .filter(WeekView::isPlanned)
                .toList();
        var actions = new SlotActions(slots, this::actor, desk.words(locale()), () -> draw(monday));
        var week = el("div", "shift-week")
                .withAll(IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(day -> day(day, shifts, missions, actions))
                        .toList());
        return el("section", "stack", text("h2", "", desk.structureName(actor(), id)))
                .with(
                        shifts.isEmpty() ? text("p", "muted", t("week.none")) : null,
                        shifts.isEmpty() && missions.isEmpty() ? null : week);
    }

    private static boolean isPlanned(Mission mission) {
        return mission.isPublic() && mission.details().timing() instanceof Timing.Once;
    }

    private El day(LocalDate day, List<Shift> shifts, List<Mission> missions, SlotActions actions) {
        var own =
                shifts.stream().filter(shift -> shift.time().day().equals(day)).toList();
        var words = desk.words(locale());
        var isOpen = !missions.isEmpty() && !day.isBefore(desk.today());
        var section = el("section", own.isEmpty() ? "shift-week__day shift-week__day--empty" : "shift-week__day")
                .with(
                        text("h3", "", words.capitalized(words.day(day))),
                        own.isEmpty()
                                ? null
                                : el("ul", "shift-week__shifts")
                                        .withAll(own.stream()
                                                .map(shift -> shift(shift, actions))
                                                .toList()),
                        isOpen ? actions.adding(missions, day) : null);
        if (isOpen) {
            DropTarget.create(section)
                    .addDropListener(event -> event.getDragData()
                            .filter(Shift.class::isInstance)
                            .map(Shift.class::cast)
                            .filter(shift -> !shift.time().day().equals(day))
                            .ifPresent(shift -> actions.move(shift, day)));
        }
        return section;
    }

    /** A shift to come is moved by its button, or by dragging it to another day. */
    private El shift(Shift shift, SlotActions actions) {
        var row = draw(shift);
        if (isPlanned(shift.mission()) && !shift.time().day().isBefore(desk.today())) {
            row.with(el("div", "shift-week__actions").withAll(actions.buttons(shift)));
            DragSource.create(row).setDragData(shift);
        }
        return row;
    }

    private El draw(Shift shift) {
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

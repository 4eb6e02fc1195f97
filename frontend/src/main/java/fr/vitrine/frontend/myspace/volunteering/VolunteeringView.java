package fr.vitrine.frontend.myspace.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.missiondesk.ApplicationWords;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.volunteer.SuggestionList;
import fr.vitrine.frontend.myspace.volunteer.VolunteerDesk;
import fr.vitrine.frontend.myspace.volunteer.VolunteerNavigation;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Suggestion;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.applying.VolunteerCalendar;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one has offered to do, and one's own calendar. */
@Route(value = "mon-espace/benevolat", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class VolunteeringView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 3;

    private final transient Applying applying;
    private final transient ApplicationDrafts drafts;
    private final transient VolunteerCalendar calendar;
    private final transient MissionDesk desk;
    private final transient VolunteerDesk volunteer;

    VolunteeringView(
            CurrentActor current,
            Applying applying,
            ApplicationDrafts drafts,
            VolunteerCalendar calendar,
            MissionDesk desk,
            VolunteerDesk volunteer) {
        super(current);
        this.applying = applying;
        this.drafts = drafts;
        this.calendar = calendar;
        this.desk = desk;
        this.volunteer = volunteer;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(VolunteerNavigation.APPLICATIONS.draw(this::t), text("h1", "", t("volunteering.title")));
        Optional.ofNullable(new UnsentPanel(drafts, this::actor, this::t, this::draw).draw())
                .ifPresent(this::add);
        volunteer
                .guardians()
                .waiting(actor())
                .forEach(question -> add(text("p", "hint", t("volunteer.waiting.guardian", question.mission()))));
        var applications = applying.list(actor());
        add(applications.isEmpty() ? nothing() : all(applications));
        var suggestions = volunteer.suggestions().list(actor(), SUGGESTED);
        if (!suggestions.isEmpty()) {
            add(suggested(suggestions));
        }
        add(calendar());
    }

    private El suggested(List<Suggestion> suggestions) {
        return el("section", "stack")
                .attr("aria-labelledby", "suggested")
                .with(
                        text("h2", "", t("volunteer.suggestions")).id("suggested"),
                        new SuggestionList(volunteer, locale()).of(suggestions, "h3"),
                        el("p", "", link("/mon-espace/benevolat/suggestions", "", t("volunteer.suggestions.all"))));
    }

    private El nothing() {
        return el("div", "stack")
                .with(
                        text("p", "muted", t("volunteering.none")),
                        el(
                                "p",
                                "",
                                link("/benevolat", "button button--primary", t("volunteering.find"))
                                        .flag("router-ignore", true)));
    }

    private El all(List<Application> applications) {
        var missions = applying.missions(actor());
        var words = words();
        return el("ul", "mission-desk")
                .withAll(applications.stream()
                        .map(application ->
                                row(application, Objects.requireNonNull(missions.get(application.mission())), words))
                        .toList());
    }

    private El row(Application application, Mission mission, ApplicationWords words) {
        var times = application.slots().stream()
                .filter(choice -> choice.standing().isLive())
                .map(words::time)
                .collect(Collectors.joining(" · "));
        return el("li", "mission-desk__row")
                .with(el("div", "mission-desk__text")
                        .with(
                                el(
                                        "h2",
                                        "application-row__title",
                                        link(
                                                Applying.PATH + application.id(),
                                                "",
                                                desk.words(locale()).title(mission.details()))),
                                times.isEmpty() ? null : text("p", "", times),
                                el("p", "", words.badge(application.state()))
                                        .say(" " + words.moment(application.movedAt()))));
    }

    private El calendar() {
        var address = new TextField(t("volunteering.calendar.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        var show = new Button(t("volunteering.calendar.show"));
        var renew = new Button(t("volunteering.calendar.renew"));
        address.setVisible(false);
        renew.setVisible(false);
        show.addClickListener(_ -> {
            address.setValue(calendar.address(actor()));
            address.setVisible(true);
            renew.setVisible(true);
            show.setVisible(false);
        });
        renew.addClickListener(_ -> {
            address.setValue(calendar.renew(actor()));
            Notices.say(t("volunteering.calendar.renewed"));
        });
        return el("section", "panel stack")
                .with(
                        text("h2", "", t("volunteering.calendar")),
                        text("p", "muted", t("volunteering.calendar.text")),
                        el("div", "", show),
                        el("div", "", address),
                        el("div", "", renew));
    }

    private ApplicationWords words() {
        return new ApplicationWords(desk.words(locale()), desk.clock().getZone());
    }

    @Override
    public String getPageTitle() {
        return t("volunteering.title");
    }
}

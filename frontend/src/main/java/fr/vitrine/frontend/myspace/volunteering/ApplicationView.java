package fr.vitrine.frontend.myspace.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.missiondesk.ApplicationWords;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.missiondesk.ReplyField;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.Application.Choice;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.applying.MoveResult;
import fr.vitrine.volunteers.applying.Reason;
import fr.vitrine.volunteers.applying.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of one's applications: where it stands, what was said, and what one can do. */
@Route(value = "mon-espace/benevolat/:id", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ApplicationView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> SAID =
            Map.of("envoyee", "application.sent", "deja", "application.already");

    private final transient Applying applying;
    private final transient StructureSummaries structures;
    private final transient MissionDesk desk;
    private String title = "";

    ApplicationView(CurrentActor current, Applying applying, StructureSummaries structures, MissionDesk desk) {
        super(current);
        this.applying = applying;
        this.structures = structures;
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("id").orElse("");
        var said = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("etat")
                .map(SAID::get);
        try {
            if (!typed.matches("\\d{1,18}")) {
                throw new NotFound("application");
            }
            draw(new ApplicationId(Long.parseLong(typed)), said.map(this::t).orElse(""));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(ApplicationId id, String said) {
        removeAll();
        var application = applying.get(actor(), id);
        var mission = Objects.requireNonNull(applying.missions(actor()).get(application.mission()));
        title = mission.details().title();
        var words = new ApplicationWords(desk.words(locale()), desk.clock().getZone());
        var structure = structure(mission);
        add(
                el("div", "", link("/mon-espace/benevolat", "", t("volunteering.back")))
                        .with(text("h1", "", title), text("p", "muted", structure)),
                said.isEmpty()
                        ? el("div", "")
                        : el("div", "hint hint--calm", icon("check"), text("p", "hint__body", said))
                                .attr("role", "status"),
                el("p", "", words.badge(application.state())).with(reason(application, words)),
                el("ul", "mission-desk")
                        .withAll(application.slots().stream()
                                .map(choice -> slot(application, choice, words))
                                .toList()));
        applying.conversation(actor(), id)
                .ifPresent(talk -> add(
                        text("h2", "", t("application.talk")),
                        words.thread(talk.messages(), Side.VISITOR, structure),
                        new ReplyField(words, text -> applying.write(actor(), id, text), () -> draw(id, "")),
                        el("p", "", desk.reporting().of(id, this::actor, locale()))));
        if (ApplicationMove.CANCEL.isAllowed(application.state(), Role.VOLUNTEER)) {
            add(el("div", "", new Button(t("application.cancel"), _ -> cancel(id, words))));
        }
    }

    private String structure(Mission mission) {
        var known = structures.byId(List.of(mission.structure())).get(mission.structure());
        return known == null ? "" : known.name();
    }

    private @Nullable El reason(Application application, ApplicationWords words) {
        var reason = application.reason();
        return reason == null ? null : text("span", "muted", " " + words.of(reason));
    }

    private El slot(Application application, Choice choice, ApplicationWords words) {
        var actions = el("div", "mission-desk__actions");
        if (choice.standing() == BookingState.OFFERED) {
            var take = new Button(t("application.take"), _ -> take(application, choice));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.with(take);
        }
        var time = choice.time();
        if (application.state() == ApplicationState.ACCEPTED
                && time != null
                && !time.day().isAfter(desk.today())) {
            actions.with(tookPlace(application, choice, true), tookPlace(application, choice, false));
        }
        return el("li", "mission-desk__row")
                .with(
                        el("div", "mission-desk__text")
                                .with(text("p", "", words.time(choice)), text("p", "muted", words.standing(choice))),
                        actions);
    }

    private Button tookPlace(Application application, Choice choice, boolean yes) {
        var button = new Button(t(yes ? "application.took.yes" : "application.took.no"), _ -> {
            applying.tookPlace(actor(), application.id(), choice.slot(), yes);
            draw(application.id(), t("application.took.thanks"));
        });
        if (Boolean.valueOf(yes).equals(choice.tookPlace())) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void take(Application application, Choice choice) {
        var taken = applying.accept(actor(), application.id(), choice.slot());
        draw(application.id(), t(taken ? "application.taken" : "application.late"));
    }

    private void cancel(ApplicationId id, ApplicationWords words) {
        var why = new Select<Reason>();
        why.setLabel(t("application.why"));
        why.setItems(Reason.NOT_AVAILABLE, Reason.REQUIREMENTS, Reason.NO_RESPONSE, Reason.OTHER);
        why.setItemLabelGenerator(words::of);
        why.setValue(Reason.NOT_AVAILABLE);
        why.setWidthFull();
        var message = new TextArea(t("application.word"));
        message.setWidthFull();
        new AskDialog(this::t, t("application.cancel"), why, message)
                .answer(t("application.cancel.now"), () -> true, () -> {
                    var result = applying.cancel(actor(), id, why.getValue(), message.getValue());
                    Notices.say(
                            t(result instanceof MoveResult.Moved ? "application.cancelled" : "application.overtaken"));
                    draw(id, "");
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

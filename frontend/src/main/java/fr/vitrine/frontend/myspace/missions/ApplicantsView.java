package fr.vitrine.frontend.myspace.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.missiondesk.ApplicantBoard;
import fr.vitrine.frontend.missiondesk.ApplicationWords;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.missiondesk.MissionList;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.Applicants;
import jakarta.annotation.security.RolesAllowed;

/** Who applied for a mission, for its structure's people. */
@Route(value = "mon-espace/missions/:id", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ApplicantsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Applicants applicants;
    private final transient MissionDesk desk;
    private String title = "";

    ApplicantsView(CurrentActor current, Applicants applicants, MissionDesk desk) {
        super(current);
        this.applicants = applicants;
        this.desk = desk;
        addClassNames("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("id").orElse("");
        try {
            if (!typed.matches("\\d{1,18}")) {
                throw new NotFound("mission");
            }
            draw(new MissionId(Long.parseLong(typed)));
        } catch (NotFound | AccessDenied unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(MissionId id) {
        removeAll();
        var mission = applicants.mission(actor(), id);
        title = mission.details().title();
        var words = new ApplicationWords(desk.words(locale()), desk.clock().getZone());
        add(
                el("div", "", link("/mon-espace/missions", "", t("applicants.back")))
                        .with(
                                text("h1", "", title),
                                el("p", "", MissionList.badge(mission.state(), desk.words(locale())))
                                        .say(" " + desk.words(locale()).free(mission, desk.today()))),
                actions(mission),
                new ApplicantBoard(applicants, desk, this::actor, words, () -> draw(id)).draw(id));
    }

    private El actions(Mission mission) {
        return el("div", "mission-desk__actions")
                .with(
                        new Button(t("applicants.write"), _ -> write(mission.id())),
                        link(
                                        "/mon-espace/missions/" + mission.id() + "/presence.pdf",
                                        "button button--small",
                                        t("applicants.sheet"))
                                .flag("router-ignore", true));
    }

    private void write(MissionId id) {
        var message = new TextArea(t("application.message"));
        message.setMaxLength(ContactMessage.MAX_TEXT);
        message.setHelperText(t("applicants.write.help"));
        message.setErrorMessage(t("talk.empty"));
        message.setWidthFull();
        message.setMinRows(4);
        new AskDialog(this::t, t("applicants.write"), message)
                .answer(
                        t("application.answer"),
                        () -> {
                            message.setInvalid(message.getValue().isBlank());
                            return !message.isInvalid();
                        },
                        () -> {
                            var sent = applicants.writeToAccepted(actor(), id, message.getValue());
                            Notices.say(t("applicants.written", sent));
                            draw(id);
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

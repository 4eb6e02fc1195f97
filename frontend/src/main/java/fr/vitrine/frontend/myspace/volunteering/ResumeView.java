package fr.vitrine.frontend.myspace.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.ApplicationDrafts.Resumed;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Where the link leads that lets somebody in who has just applied: what they wrote goes out, and they see it. */
@Route(value = "mon-espace/benevolat/suite/:secret", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ResumeView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationDrafts drafts;

    ResumeView(CurrentActor current, ApplicationDrafts drafts) {
        super(current);
        this.drafts = drafts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var secret = event.getRouteParameters().get("secret").orElse("");
        var result = drafts.resume(actor(), secret).map(Resumed::result);
        var sent = result.flatMap(ResumeView::application);
        if (sent.isPresent()) {
            event.forwardTo(Applying.PATH.substring(1) + sent.get());
            return;
        }
        add(
                text("h1", "", t("volunteering.title")),
                text("p", "", t(result.map(ResumeView::why).orElse("apply.resume.none"))),
                el("p", "", link("/mon-espace/benevolat", "", t("volunteering.back"))));
    }

    private static Optional<String> application(ApplyResult result) {
        return switch (result) {
            case ApplyResult.Sent(var application) -> Optional.of(application.id() + "?etat=envoyee");
            case ApplyResult.AlreadyApplied(var application) -> Optional.of(application.id() + "?etat=deja");
            case ApplyResult.Invalid _,
                    ApplyResult.OwnMission _,
                    ApplyResult.NotOpen _,
                    ApplyResult.TooMany _,
                    ApplyResult.GuardianAsked _,
                    ApplyResult.GuardianUnknown _ -> Optional.empty();
        };
    }

    private static String why(ApplyResult result) {
        return switch (result) {
            case ApplyResult.GuardianAsked _ -> "apply.guardian.asked";
            case ApplyResult.GuardianUnknown _ -> "apply.guardian.unknown";
            default -> "apply.closed";
        };
    }

    @Override
    public String getPageTitle() {
        return t("volunteering.title");
    }
}

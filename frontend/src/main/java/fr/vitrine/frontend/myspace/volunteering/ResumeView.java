package fr.vitrine.frontend.myspace.volunteering;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.EmailAddress;
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
        var secret = event.getRouteParameters().get("secret").orElse("");
        var result = drafts.resume(actor(), secret).map(Resumed::result);
        result.flatMap(ResumeView::application)
                .ifPresentOrElse(
                        sent -> event.forwardTo(Applying.PATH.substring(1) + sent), () -> draw(secret, result));
    }

    private void draw(String secret, Optional<ApplyResult> result) {
        removeAll();
        add(
                text("h1", "", t("volunteering.title")),
                text("p", "", t(result.map(ResumeView::why).orElse("apply.resume.none"))));
        if (result.isPresent() && result.get() instanceof ApplyResult.GuardianUnknown) {
            add(guardian(secret));
        }
        if (result.isPresent() && !(result.get() instanceof ApplyResult.GuardianUnknown)) {
            Optional.ofNullable(
                            new UnsentPanel(drafts, this::actor, this::t, () -> draw(secret, Optional.empty())).draw())
                    .ifPresent(this::add);
        }
        add(el("p", "", link("/mon-espace/benevolat", "", t("volunteering.back"))));
    }

    /** Whom to ask; what was written waits for it. */
    private El guardian(String secret) {
        var address = new EmailField(t("volunteer.guardian"));
        address.setErrorMessage(t("apply.problem.guardian"));
        address.setManualValidation(true);
        address.setRequiredIndicatorVisible(true);
        var ask = new Button(t("apply.guardian.ask"), _ -> {
            var guardian = EmailAddress.parse(address.getValue().strip());
            var result = guardian.flatMap(
                    found -> drafts.resume(actor(), secret, found).map(Resumed::result));
            address.setInvalid(guardian.isEmpty()
                    || result.filter(ApplyResult.GuardianUnknown.class::isInstance)
                            .isPresent());
            if (!address.isInvalid()) {
                result.flatMap(ResumeView::application)
                        .ifPresentOrElse(
                                _ -> UI.getCurrent().navigate("mon-espace/benevolat"), () -> draw(secret, result));
            }
        });
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return el("div", "stack", address, ask);
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

    static String why(ApplyResult result) {
        return switch (result) {
            case ApplyResult.GuardianAsked _ -> "apply.guardian.asked";
            case ApplyResult.GuardianUnknown _ -> "apply.guardian.unknown";
            case ApplyResult.TooMany _ -> "apply.toomany";
            case ApplyResult.OwnMission _ -> "apply.own";
            case ApplyResult.AlreadyApplied _ -> "apply.unsent.already";
            default -> "apply.closed";
        };
    }

    @Override
    public String getPageTitle() {
        return t("volunteering.title");
    }
}

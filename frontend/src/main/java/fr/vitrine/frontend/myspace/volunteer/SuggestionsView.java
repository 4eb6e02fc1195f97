package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;

/** Missions that may suit one, and why. */
@Route(value = "mon-espace/benevolat/suggestions", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class SuggestionsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient VolunteerDesk desk;

    SuggestionsView(CurrentActor current, VolunteerDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var suggestions = desk.suggestions().list(actor(), MOST);
        add(VolunteerNavigation.SUGGESTIONS.draw(this::t), text("h1", "", t("volunteer.suggestions")));
        desk.guardians()
                .waiting(actor())
                .forEach(question -> add(text("p", "hint", t("volunteer.waiting.guardian", question.mission()))));
        if (suggestions.isEmpty()) {
            add(nothing());
        } else {
            add(
                    text("p", "muted", t("volunteer.suggestions.how")),
                    new SuggestionList(desk, locale()).of(suggestions, "h2"));
        }
    }

    /** Either nothing was said, or nothing fits. */
    private El nothing() {
        var said = desk.profiles().own(actor()).isPresent();
        return el("section", "panel empty-state")
                .with(
                        icon("sparkles"),
                        text("h2", "", t(said ? "volunteer.nothing.title" : "volunteer.unsaid.title")),
                        text("p", "", t(said ? "volunteer.nothing.text" : "volunteer.unsaid.text")),
                        el("p", "form-actions")
                                .with(
                                        link(
                                                "/mon-espace/benevolat/profil",
                                                "button button--primary",
                                                t("volunteer.unsaid.go")),
                                        link("/benevolat", "button", t("volunteer.all"))
                                                .flag("router-ignore", true)));
    }

    @Override
    public String getPageTitle() {
        return t("volunteer.suggestions");
    }
}

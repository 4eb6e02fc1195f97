package fr.vitrine.frontend.myspace.requests;

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
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.requests.PartnerNames;
import fr.vitrine.frontend.publicsite.requests.ProjectFacts;
import fr.vitrine.frontend.publicsite.requests.RequestParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.requests.PartnerAnswers;
import fr.vitrine.partners.requests.PartnerAnswers.Laid;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What people with a project have asked of the partners one answers for: what still waits first. */
@Route(value = "mon-espace/demandes", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class PartnerRequestsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PartnerAnswers answers;
    private final transient ProjectFacts facts;
    private final transient PartnerNames names;

    PartnerRequestsView(CurrentActor current, PartnerAnswers answers, ProjectFacts facts, PartnerNames names) {
        super(current);
        this.answers = answers;
        this.facts = facts;
        this.names = names;
        addClassNames("stack", "account");
    }

    @Override
    public String getPageTitle() {
        return t("space.requests");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(text("h1", "", t("space.requests")));
        List<PartnerId> mine = actor() instanceof Actor.Person person
                ? person.partners().keySet().stream().sorted().toList()
                : List.of();
        var panels = mine.stream().map(this::panel).toList();
        if (panels.isEmpty()) {
            add(el("section", "panel empty-state").with(icon("inbox"), text("p", "", t("space.requests.nobody"))));
        }
        panels.forEach(this::add);
    }

    private El panel(PartnerId partner) {
        var laid = answers.list(actor(), partner).stream()
                .sorted(Comparator.comparing(
                        (Laid one) -> !one.assignment().state().isOpen()))
                .toList();
        return el("section", "panel stack")
                .with(
                        text("h2", "", names.of(partner)),
                        laid.isEmpty()
                                ? text("p", "muted", t("space.requests.none"))
                                : el("ul", "request-list")
                                        .withAll(laid.stream().map(this::row).toList()));
    }

    private El row(Laid laid) {
        var request = laid.request();
        var title = link(PartnerAnswers.PATH_IN_OWN_SPACE + laid.assignment().id(), "", request.name());
        var line = el("p", "request-partner__head").with(title);
        if (request.example()) {
            line.with(PageParts.exampleTag(locale()));
        }
        line.with(
                new RequestParts(facts.words(locale())).badge(laid.assignment().state()));
        return el("li", "")
                .with(
                        line,
                        text(
                                "p",
                                "small muted",
                                facts.line(request.details(), locale())
                                        + " · "
                                        + Moments.day(laid.assignment().createdAt(), locale(), "")));
    }
}

package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Freshness;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.StructureOverviews.Overview;
import fr.vitrine.frontend.myspace.partners.PartnerCards;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import fr.vitrine.volunteers.applying.Applying;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where one's own space begins: how one's structures stand. */
@Route(value = "mon-espace", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class MySpaceView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient StructureOverviews overviews;
    private final transient Freshness freshness;
    private final transient SpaceTexts texts;
    private final transient PartnerCards partners;
    private final transient ApplicationDrafts drafts;
    private final transient Applying applying;

    MySpaceView(
            CurrentActor current,
            StructureOverviews overviews,
            Freshness freshness,
            SpaceTexts texts,
            PartnerCards partners,
            ApplicationDrafts drafts,
            Applying applying) {
        super(current);
        this.overviews = overviews;
        this.freshness = freshness;
        this.texts = texts;
        this.partners = partners;
        this.drafts = drafts;
        this.applying = applying;
        addClassNames("stack", "mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        add(text("h1", "", t("space.home")));
        if (!drafts.unsent(actor()).isEmpty()) {
            add(el("p", "hint")
                    .say(t("apply.unsent.waits") + " ")
                    .with(link("/mon-espace/benevolat", "", t("apply.unsent.look"))));
        }
        var offered = applying.list(actor()).size();
        if (offered > 0) {
            add(volunteering(offered));
        }
        var mine = actor() instanceof Actor.Person person ? overviews.of(person) : List.<Overview>of();
        var kept = actor() instanceof Actor.Person person ? partners.of(person, locale()) : Optional.<El>empty();
        if (mine.isEmpty() && kept.isEmpty()) {
            add(nothingYet());
        } else if (!mine.isEmpty()) {
            add(cards(mine));
        }
        kept.ifPresent(this::add);
    }

    private El volunteering(int applications) {
        return el("section", "panel stack")
                .attr("aria-labelledby", "mon-benevolat")
                .with(
                        text("h2", "", t("space.volunteering")).id("mon-benevolat"),
                        text("p", "muted", t("mine.volunteering", applications)),
                        el("p", "form-actions")
                                .with(
                                        link(
                                                "/mon-espace/benevolat",
                                                "button button--primary",
                                                t("volunteering.title")),
                                        link("/mon-espace/benevolat/heures", "button", t("volunteer.hours")),
                                        link(
                                                "/mon-espace/benevolat/suggestions",
                                                "button",
                                                t("volunteer.suggestions"))));
    }

    private El cards(List<Overview> mine) {
        var words = texts.in(locale());
        return el("div", "overviews")
                .withAll(mine.stream()
                        .map(overview -> OverviewCard.of(overview, words, freshness(overview, words)))
                        .toList());
    }

    private El freshness(Overview overview, SpaceWords words) {
        var day = overview.structure().details().confirmedOn();
        var button = new Button(t("mine.fresh.still"), _ -> {
            freshness.confirm(actor(), overview.structure().id());
            Notices.say(t("mine.fresh.done"));
            draw();
        });
        button.setAriaLabel(
                t("mine.fresh.still.of", overview.structure().details().name()));
        button.setIcon(icon("circle-check"));
        var isOfToday = !day.isBefore(LocalDate.now(words.clock()));
        return el("div", "overview__part overview__fresh")
                .with(text("h3", "", t("mine.fresh", words.ago(day))), isOfToday ? null : button);
    }

    /** For whoever has no structure: find it on the public site, and say there that it is theirs. */
    private El nothingYet() {
        var search = el(
                        "form",
                        "mine__search",
                        text("label", "", t("mine.none.label")).attr("for", "chercher"),
                        el("input", "")
                                .id("chercher")
                                .attr("type", "search")
                                .attr("name", "q")
                                .attr("maxlength", "100"),
                        el("button", "button button--primary", icon("search"))
                                .say(t("mine.none.search"))
                                .attr("type", "submit"))
                .attr("method", "get")
                .attr("action", "/structures")
                .attr("role", "search");
        return el("section", "panel empty-state")
                .with(icon("store"), text("h2", "", t("mine.none.title")), text("p", "", t("mine.none.text")), search);
    }

    @Override
    public String getPageTitle() {
        return t("space.home");
    }
}

package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.volunteers.PublishedMissions;
import fr.vitrine.volunteers.PublishedMissions.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one does, why it matters, when and where, and who can come. */
@Route(value = "benevolat/:slug", layout = SiteLayout.class)
class MissionView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedMissions missions;
    private final transient MissionPages pages;

    MissionView(PublishedMissions missions, MissionPages pages) {
        this.missions = missions;
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(missions::find).orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var mission) -> show(pages.of(mission, locale()));
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.MISSION), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MissionPage page) {
        setPageTitle(
                page.t("mission.title", page.details().title(), page.structure().name()));
        describe(MissionData.head(page));
        add(el("article", "structure hue-" + page.hue())
                .with(
                        PageParts.breadcrumb(
                                page.links(),
                                locale(),
                                List.of(new Crumb(
                                        page.t("missions.crumb"), page.links().missions())),
                                ""),
                        head(page),
                        example(page),
                        el("div", "structure__cols")
                                .with(
                                        el("aside", "structure__aside", MissionCard.of(page))
                                                .attr("aria-label", page.t("mission.aside")),
                                        el("div", "structure__main")
                                                .with(
                                                        prose(
                                                                "quoi",
                                                                "mission.tasks",
                                                                page.details().tasks()),
                                                        prose(
                                                                "pourquoi",
                                                                "mission.purpose",
                                                                page.details().purpose()),
                                                        skills(page),
                                                        MissionTimes.of(page),
                                                        event(page),
                                                        structure(page),
                                                        report(page)))));
    }

    private static El head(MissionPage page) {
        var title = text("h1", "", page.details().title());
        if (page.details().example()) {
            title.say(" ").with(PageParts.exampleTag(page.words().locale()));
        }
        var words = page.words();
        return el("header", "structure__head")
                .with(
                        el("div", "structure__title")
                                .with(
                                        el(
                                                "p",
                                                "domain",
                                                link(
                                                        page.links()
                                                                .structure(page.structure()
                                                                        .slug()),
                                                        "",
                                                        page.structure().name())),
                                        title,
                                        el(
                                                "p",
                                                "place",
                                                el(
                                                        "span",
                                                        "",
                                                        icon("map-pin"),
                                                        span(page.cards().place(page.mission())))),
                                        el(
                                                "p",
                                                "place",
                                                el(
                                                        "span",
                                                        "",
                                                        icon("calendar-days"),
                                                        span(words.capitalized(
                                                                words.when(page.mission(), page.today())))))),
                        el("div", "structure__picture", icon(page.icon())));
    }

    private static @Nullable El example(MissionPage page) {
        return page.details().example()
                ? el("div", "hint hint--calm", icon("info"), text("p", "hint__body", page.t("mission.example")))
                : null;
    }

    private @Nullable El prose(String id, String key, @Nullable String markdown) {
        return markdown == null
                ? null
                : el("section", "", text("h2", "", t(key)).id("t-" + id))
                        .attr("aria-labelledby", "t-" + id)
                        .with(Prose.of("prose", markdown, 3));
    }

    private static @Nullable El skills(MissionPage page) {
        var skills = page.details().skills();
        if (skills.needed().isEmpty() && skills.useful().isEmpty()) {
            return null;
        }
        return el("section", "", text("h2", "", page.t("mission.skills")).id("t-savoir"))
                .attr("aria-labelledby", "t-savoir")
                .with(
                        skills(page.t("mission.skills.needed"), skills.needed()),
                        skills(page.t("mission.skills.useful"), skills.useful()));
    }

    private static @Nullable El skills(String heading, List<String> phrases) {
        return phrases.isEmpty()
                ? null
                : el("div", "")
                        .with(
                                text("h3", "", heading),
                                el("ul", "reasons")
                                        .withAll(phrases.stream()
                                                .map(phrase -> el("li", "", icon("check"), span(phrase)))
                                                .toList()));
    }

    private static El report(MissionPage page) {
        return el("p", "page-tools")
                .with(PageParts.reportLink(
                        page.links(),
                        page.words().locale(),
                        ReportKind.MISSION,
                        page.mission().slug().value()));
    }

    private static @Nullable El event(MissionPage page) {
        return page.event()
                .map(event -> el(
                                "section",
                                "",
                                text("h2", "", page.t("mission.event")).id("t-evenement"))
                        .attr("aria-labelledby", "t-evenement")
                        .with(PageParts.moreLink(
                                page.links().event(event.slug()),
                                event.details().title())))
                .orElse(null);
    }

    /** {@code Proposée par Le Panier, via Réseau national}. */
    private static @Nullable El origin(MissionPage page) {
        var origin = page.mission().origin();
        return origin == null
                ? null
                : text(
                        "p",
                        "small muted",
                        page.t("mission.origin", page.structure().name(), origin.name()));
    }

    private static El structure(MissionPage page) {
        var structure = page.structure();
        return el("section", "", text("h2", "", page.t("mission.structure")).id("t-structure"))
                .attr("aria-labelledby", "t-structure")
                .with(text("h3", "", structure.name()))
                .with(structure.tagline() == null ? null : text("p", "", structure.tagline()), origin(page))
                .with(PageParts.moreLink(page.links().structure(structure.slug()), page.t("mission.structure.more")));
    }
}

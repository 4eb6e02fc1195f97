package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import fr.vitrine.correspondence.alert.AlertArea.News;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Remote;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws missions as rows, for one page in one language.
 *
 * @param structures those of the missions that will be drawn
 * @param communes the same
 */
public record MissionCards(
        MissionWords words,
        Taxonomy taxonomy,
        Map<StructureId, StructureSummary> structures,
        Map<CommuneCode, Commune> communes,
        LocalDate today) {

    /**
     * @param heading {@code h2} or {@code h3}
     * @param km from where one looks; null: nowhere in particular
     */
    public El row(Mission mission, String heading, @Nullable Double km) {
        var domain = taxonomy.find(mission.details().domain());
        return el("article", "result hue-" + domain.map(Node::hue).orElse("green"))
                .with(
                        el("div", "result__tile", icon(domain.map(Node::icon).orElse("hand-heart"))),
                        el("div", "result__body")
                                .with(from(mission), title(mission, heading))
                                .with(when(mission), where(mission, km), marks(mission)));
    }

    /** With a sign where others have their day: a hand that is looked for. */
    public El lookedFor(Mission mission) {
        return el("article", "date-card date-card--tint hue-brick")
                .with(
                        el("p", "date", icon("hand-helping")).attr("aria-hidden", "true"),
                        el("div", "date-card__text")
                                .with(
                                        text("p", "domain", words.t("mission.lookedfor")),
                                        title(mission, "h3"),
                                        when(mission),
                                        where(mission, null).with(span(words.free(mission, today)))));
    }

    private @Nullable El from(Mission mission) {
        return Optional.ofNullable(structures.get(mission.structure()))
                .map(structure -> el("p", "domain", link(links().structure(structure.slug()), "", structure.name())))
                .orElse(null);
    }

    private El title(Mission mission, String heading) {
        var href = links().mission(mission.slug());
        var title = el(
                heading,
                "result__title",
                link(href, "stretched", mission.details().title()));
        if (mission.details().example()) {
            title.say(" ").with(PageParts.exampleTag(words.locale()));
        }
        ComponentUtil.setData(title, Listed.class, new Listed(mission.details().title(), href));
        return title;
    }

    private El when(Mission mission) {
        return el("p", "place")
                .with(el("span", "", icon("calendar-days"), span(words.capitalized(words.when(mission, today)))));
    }

    private El where(Mission mission, @Nullable Double km) {
        var line = el("p", "place", el("span", "", icon("map-pin"), span(place(mission))));
        if (km != null) {
            line.with(span(new DistanceText(words.texts(), words.locale()).away(km)));
        }
        return line;
    }

    /** {@code Frévent}, {@code À distance}, {@code Frévent ou à distance}. */
    public String place(Mission mission) {
        var place = mission.details().place();
        var commune = place.commune() == null ? null : communes.get(place.commune());
        if (place.remote() == Remote.ONLY || commune == null) {
            return words.t("mission.remote.oui");
        }
        return place.remote() == Remote.POSSIBLE ? words.t("mission.remote.possible", commune.name()) : commune.name();
    }

    /** As it stands in mails. */
    public News news(Mission mission) {
        var structure = Optional.ofNullable(structures.get(mission.structure()))
                .map(StructureSummary::name)
                .orElse("");
        return new News(
                words.title(mission.details()),
                structure + " · " + words.when(mission, today) + " · " + place(mission),
                links().mission(mission.slug()));
    }

    private El marks(Mission mission) {
        var full = mission.state() == MissionState.FULL;
        var marks = el("ul", "mission-marks")
                .with(el("li", full ? "mission-mark mission-mark--full" : "mission-mark mission-mark--free")
                        .say(words.free(mission, today)));
        var welcome = mission.details().welcome();
        if (welcome.withChildren()) {
            marks.with(mark("baby", "mission.children"));
        }
        if (welcome.openToMinors()) {
            marks.with(el("li", "mission-mark").say(words.age(welcome)));
        }
        if (Boolean.TRUE.equals(welcome.accessible())) {
            marks.with(mark("accessibility", "mission.accessible"));
        }
        return marks;
    }

    private El mark(String sign, String key) {
        return el("li", "mission-mark", icon(sign)).say(words.t(key));
    }

    private Links links() {
        return new Links(words.locale());
    }
}

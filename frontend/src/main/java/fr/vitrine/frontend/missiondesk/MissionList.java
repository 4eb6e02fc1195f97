package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.applying.Applicants;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The missions of a structure, each with what can be done with it now. */
public final class MissionList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MissionDesk desk;
    private final transient Supplier<Actor> actor;
    private final transient MissionWords words;
    private final transient MissionActions actions;
    private final transient StructureId structure;

    public MissionList(MissionDesk desk, Supplier<Actor> actor, Locale locale, StructureId structure) {
        this.desk = desk;
        this.actor = actor;
        this.words = desk.words(locale);
        this.actions = new MissionActions(desk, actor, locale, this::draw);
        this.structure = structure;
        addClassName("stack");
        draw();
    }

    private void draw() {
        removeAll();
        var create = new Button(words.t("mission.desk.new"), _ -> actions.create(structure));
        var missions = desk.missions().list(actor.get(), structure);
        var asked = actions.asked(missions);
        add(el("div", "", MissionActions.primary(create)));
        add(
                missions.isEmpty()
                        ? text("p", "muted", words.t("mission.desk.none"))
                        : el("ul", "mission-desk")
                                .withAll(missions.stream()
                                        .map(mission -> row(mission, asked))
                                        .toList()));
    }

    private El row(Mission mission, Set<MissionId> asked) {
        return el("li", "mission-desk__row")
                .with(
                        el("div", "mission-desk__text")
                                .with(
                                        el("h3", "", title(mission)),
                                        text("p", "muted", words.capitalized(words.when(mission, desk.today()))),
                                        el("p", "", badge(mission.state(), words))
                                                .say(" " + words.free(mission, desk.today())),
                                        remark(mission)),
                        el("div", "mission-desk__actions")
                                .with(applicants(mission))
                                .withAll(actions.buttons(mission, asked)));
    }

    private @Nullable El applicants(Mission mission) {
        return mission.publishedAt() == null
                ? null
                : link(Applicants.PATH + mission.id(), "button button--small", words.t("mission.desk.applicants"))
                        .attr(
                                "aria-label",
                                words.t("mission.desk.applicants") + " : "
                                        + mission.details().title());
    }

    /** Leads to the public page where there is one. */
    static El title(Mission mission) {
        return mission.isPublic()
                ? link("/benevolat/" + mission.slug(), "", mission.details().title())
                        .flag("router-ignore", true)
                : El.span(mission.details().title());
    }

    public static El badge(MissionState state, MissionWords words) {
        var hue = switch (state) {
            case DRAFT, SUBMITTED -> "wait";
            case PUBLISHED -> "good";
            case FULL, CLOSED -> "info";
        };
        return text("span", "badge badge--" + hue, words.of(state));
    }

    private @Nullable El remark(Mission mission) {
        var remark = mission.remark();
        return remark == null
                ? null
                : el("div", "hint", icon("info"))
                        .with(el("div", "hint__body")
                                .with(
                                        text("p", "", words.t("mission.desk.remark")),
                                        text("p", "mission-desk__remark", remark)));
    }
}

package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many are still looked for, who can come, and how to get in touch. */
final class MissionCard {

    private MissionCard() {}

    static El of(MissionPage page) {
        return el("section", "box contact")
                .attr("aria-labelledby", "t-places")
                .with(text("h2", "", page.words().free(page.mission(), page.today()))
                        .id("t-places"))
                .withAll(ways(page))
                .with(facts(page));
    }

    /** There where it comes from, if that is what it says; else here. */
    private static List<El> ways(MissionPage page) {
        var elsewhere = page.mission().appliedElsewhere();
        var origin = page.mission().origin();
        if (elsewhere == null || origin == null) {
            return List.of(apply(page), write(page));
        }
        return List.of(
                link(elsewhere, "button button--primary", icon("external-link"))
                        .attr("rel", "external nofollow noopener")
                        .say(page.t("mission.elsewhere.apply", origin.name())),
                text("p", "small muted", page.t("mission.elsewhere.note", origin.name())));
    }

    private static El apply(MissionPage page) {
        var full = page.mission().state() == MissionState.FULL;
        return link(page.links().apply(page.mission().slug()), "button button--primary", icon("hand-helping"))
                .say(page.t(full ? "apply.waiting" : "apply.open"));
    }

    /** Through the platform: nobody's address is shown. */
    private static El write(MissionPage page) {
        var name = page.structure().name();
        return link(page.links().structure(page.structure().slug()) + "#ecrire", "button", icon("mail"))
                .say(page.t("mission.write", name));
    }

    private static El facts(MissionPage page) {
        var welcome = page.details().welcome();
        var radius = page.details().place().radiusKm();
        var domain = page.domain().map(known -> known.label().in(page.words().locale()));
        return el("dl", "facts")
                .withAll(Stream.of(
                                domain.map(label -> MissionTimes.fact(page, "mission.fact.domain", label))
                                        .orElse(null),
                                MissionTimes.fact(page, "mission.fact.where", where(page)),
                                radius == null
                                        ? null
                                        : MissionTimes.fact(page, "mission.fact.radius", page.t("distance.km", radius)),
                                MissionTimes.fact(
                                        page, "mission.fact.age", page.words().age(welcome)),
                                welcome.withChildren()
                                        ? MissionTimes.fact(
                                                page, "mission.fact.children", page.t("mission.children.yes"))
                                        : null,
                                access(page, welcome),
                                welcome.note() == null
                                        ? null
                                        : MissionTimes.fact(page, "mission.fact.note", welcome.note()))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static String where(MissionPage page) {
        var address = page.details().place().address();
        var place = page.cards().place(page.mission());
        return address == null ? place : address + ", " + place;
    }

    private static @Nullable El access(MissionPage page, Welcome welcome) {
        var said = Stream.of(
                        said(page, welcome.accessible(), "mission.access.wheelchair"),
                        said(page, welcome.nearTransport(), "mission.access.transport"))
                .filter(text -> !text.isEmpty())
                .toList();
        return said.isEmpty()
                ? null
                : MissionTimes.fact(page, "mission.fact.access", page.words().capitalized(String.join(", ", said)));
    }

    private static String said(MissionPage page, @Nullable Boolean fact, String key) {
        return fact == null ? "" : page.t(key + (fact ? ".yes" : ".no"));
    }
}

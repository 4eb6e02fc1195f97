package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that a mission says, to be read before one decides upon it; what can be done with it stands below. */
public final class MissionSheet extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MissionDesk desk;
    private final transient MissionWords words;

    /** @param after follows whatever was done */
    public MissionSheet(
            MissionDesk desk, Mission mission, String structure, Supplier<Actor> actor, Locale locale, Runnable after) {
        this.desk = desk;
        this.words = desk.words(locale);
        var title = words.title(mission.details());
        setHeaderTitle(title);
        setAriaLabel(title);
        setWidth("min(46rem, 94vw)");
        add(el("div", "stack mission-sheet")
                .with(
                        el("p", "", MissionList.badge(mission.state(), words)).say(" " + structure),
                        facts(mission),
                        section(
                                "mission.tasks",
                                Prose.of("prose", mission.details().tasks(), 3)),
                        purpose(mission),
                        skills(
                                "mission.skills.needed",
                                mission.details().skills().needed()),
                        skills(
                                "mission.skills.useful",
                                mission.details().skills().useful())));
        var actions = new MissionActions(desk, actor, locale, () -> {
            close();
            after.run();
        });
        actions.buttons(mission, actions.asked(List.of(mission))).forEach(getFooter()::add);
    }

    private El facts(Mission mission) {
        var details = mission.details();
        return el("dl", "mission-sheet__facts")
                .with(
                        fact("mission.when", when(mission)),
                        fact("mission.fact.domain", domain(mission)),
                        fact("mission.fact.where", place(mission)),
                        fact("mission.fact.age", words.age(details.welcome())),
                        fact("mission.fact.note", details.welcome().note()));
    }

    private @Nullable El fact(String key, @Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : el("div", "", text("dt", "", words.t(key)), text("dd", "", value));
    }

    private String when(Mission mission) {
        return switch (mission.details().timing()) {
            case Timing.Once _ ->
                String.join(
                        "\n",
                        mission.slots().stream()
                                .filter(slot -> slot.time() != null)
                                .map(this::line)
                                .toList());
            case Timing.Regular regular -> words.regular(regular) + " · " + words.free(regular.places());
        };
    }

    private String line(Slot slot) {
        return words.capitalized(words.time(Objects.requireNonNull(slot.time()))) + " · " + words.free(slot.free());
    }

    private String domain(Mission mission) {
        return desk.taxonomies()
                .current()
                .find(mission.details().domain())
                .map(Node::domain)
                .map(domain -> domain.label().in(words.locale()))
                .orElse("");
    }

    private String place(Mission mission) {
        var place = mission.details().place();
        var commune = Optional.ofNullable(place.commune()).flatMap(desk.communes()::find);
        var where = commune.map(Commune::nameWithPostcode).orElse("");
        var address = place.address() == null ? where : place.address() + ", " + where;
        return words.t("mission.desk.remote." + place.remote().code()) + (address.isEmpty() ? "" : " : " + address);
    }

    private @Nullable El purpose(Mission mission) {
        var purpose = mission.details().purpose();
        return purpose == null ? null : section("mission.purpose", Prose.of("prose", purpose, 3));
    }

    private El section(String key, Component content) {
        return el("section", "", text("h3", "", words.t(key)), content);
    }

    private @Nullable El skills(String key, List<String> phrases) {
        return phrases.isEmpty() ? null : section(key, text("p", "", String.join(", ", phrases)));
    }
}

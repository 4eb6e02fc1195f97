package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When one is needed: each slot with what is left of it, or the rhythm. */
final class MissionTimes {

    private static final String ID = "t-quand";

    private MissionTimes() {}

    static El of(MissionPage page) {
        var section =
                el("section", "", text("h2", "", page.t("mission.when")).id(ID)).attr("aria-labelledby", ID);
        return switch (page.details().timing()) {
            case Timing.Once _ -> section.with(slots(page));
            case Timing.Regular regular -> section.with(facts(page, regular));
        };
    }

    private static El slots(MissionPage page) {
        var rows = page.mission().slotsFrom(page.today()).stream()
                .map(slot -> row(page, slot))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return el("ul", "mission-slots").withAll(rows);
    }

    private static @Nullable El row(MissionPage page, Slot slot) {
        var time = slot.time();
        if (time == null) {
            return null;
        }
        var words = page.words();
        return el("li", "mission-slot")
                .with(
                        el("p", "date")
                                .attr("aria-hidden", "true")
                                .with(text("b", "", Integer.toString(time.day().getDayOfMonth())))
                                .say(words.shortMonth(time.day())),
                        text("span", "mission-slot__time", words.capitalized(words.time(time))),
                        text(
                                "span",
                                slot.free() == 0
                                        ? "mission-mark mission-mark--full"
                                        : "mission-mark mission-mark--free",
                                slot.free() == 0 ? words.t("mission.full") : words.free(slot.free())));
    }

    private static El facts(MissionPage page, Timing.Regular regular) {
        var words = page.words();
        var minutes = regular.sessionMinutes();
        var from = regular.from();
        var until = regular.until();
        return el("dl", "facts")
                .withAll(Stream.of(
                                fact(page, "mission.fact.rhythm", words.capitalized(words.regular(regular))),
                                minutes == null ? null : fact(page, "mission.fact.session", words.duration(minutes)),
                                from == null ? null : fact(page, "mission.fact.from", words.day(from)),
                                until == null ? null : fact(page, "mission.fact.until", words.day(until)))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    static El fact(MissionPage page, String key, String value) {
        return el("div", "", text("dt", "", page.t(key)), text("dd", "", value));
    }
}

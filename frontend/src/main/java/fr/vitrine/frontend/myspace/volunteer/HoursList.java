package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.hours.Engagement;
import fr.vitrine.volunteers.hours.HoursEntry;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.hours.HoursResult;
import fr.vitrine.volunteers.hours.HoursState;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hours that were given, with what this side can do with each, and a button that enters more. */
final class HoursList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HoursDesk desk;
    private final transient Supplier<Actor> actor;
    private final transient MissionWords words;
    private final transient Side side;
    private final transient Runnable changed;

    /**
     * What one side sees.
     *
     * @param who whose name stands at an entry: the other side's
     */
    record Side(
            Supplier<List<HoursEntry>> entries,
            Supplier<List<Engagement>> engagements,
            Function<HoursEntry, String> who,
            Function<Engagement, String> label) {}

    HoursList(HoursDesk desk, Supplier<Actor> actor, Locale locale, Side side, Runnable changed) {
        this.desk = desk;
        this.actor = actor;
        this.words = desk.words(locale);
        this.side = side;
        this.changed = changed;
        addClassName("stack");
        draw();
    }

    private void draw() {
        removeAll();
        var entries = side.entries().get();
        var engagements = side.engagements().get();
        var total = entries.stream()
                .filter(entry -> entry.state() == HoursState.CONFIRMED)
                .mapToInt(HoursEntry::minutes)
                .sum();
        add(text("h2", "hours-total", words.t("hours.total", total == 0 ? "0 h" : words.duration(total))));
        if (engagements.isEmpty()) {
            add(text("p", "muted", words.t("hours.nothing.accepted")));
        } else {
            var enter = new Button(
                    words.t("hours.enter"),
                    _ -> HoursDialog.enter(desk, words, engagements, side.label(), this::enter));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(el("div", "form-actions", enter));
        }
        if (!entries.isEmpty()) {
            add(el("ul", "hours-list").withAll(entries.stream().map(this::row).toList()));
        }
    }

    private El row(HoursEntry entry) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        return el("li", "hours-list__row")
                .with(
                        el("div", "hours-list__text")
                                .with(
                                        text(
                                                "h3",
                                                "",
                                                day.format(entry.day()) + " · " + words.duration(entry.minutes())),
                                        text("p", "", entry.title()),
                                        text("p", "muted small", side.who().apply(entry)),
                                        el("p", "", badge(entry))),
                        el("div", "hours-list__actions")
                                .withAll(desk.hours().moves(actor.get(), entry).stream()
                                        .map(move -> button(entry, move))
                                        .toList()));
    }

    private El badge(HoursEntry entry) {
        var hue = switch (entry.state()) {
            case TO_CONFIRM -> "wait";
            case CONFIRMED -> "good";
            case DISPUTED -> "bad";
            case WITHDRAWN -> "info";
        };
        return text(
                "span",
                "badge badge--" + hue,
                words.t("hours.state." + entry.state().code()));
    }

    private Button button(HoursEntry entry, HoursMove move) {
        var button = new Button(words.t("hours.move." + move.code()), _ -> move(entry, move));
        button.setAriaLabel(words.t(
                "hours.move.of",
                words.t("hours.move." + move.code()),
                words.duration(entry.minutes()),
                words.day(entry.day())));
        if (move == HoursMove.CONFIRM) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void move(HoursEntry entry, HoursMove move) {
        if (move == HoursMove.CORRECT) {
            HoursDialog.correct(
                    words,
                    entry,
                    minutes -> told(desk.hours().correct(actor.get(), entry.id(), entry.version(), minutes)));
        } else {
            told(desk.hours().move(actor.get(), entry.id(), entry.version(), move));
        }
    }

    private Optional<String> enter(HoursDialog.Said said) {
        return told(desk.hours().enter(actor.get(), said.application(), said.day(), said.minutes()));
    }

    /** What stands against it; empty where it was done. */
    private Optional<String> told(HoursResult result) {
        var refused = switch (result) {
            case HoursResult.Done _ -> Optional.<String>empty();
            case HoursResult.NotAccepted _ -> Optional.of("hours.not-accepted");
            case HoursResult.NotPossible _ -> Optional.of("hours.not-possible");
            case HoursResult.AlreadyThere _ -> Optional.of("hours.already-there");
            case HoursResult.Overtaken _ -> Optional.of("hours.overtaken");
        };
        Notices.say(words.t(refused.orElse("hours.done")));
        if (refused.isEmpty() || result instanceof HoursResult.Overtaken) {
            draw();
            changed.run();
        }
        return refused.map(words::t);
    }
}

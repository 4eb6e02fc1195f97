package fr.vitrine.frontend.hours;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.hours.WeekHours.Stretch;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import fr.vitrine.frontend.ui.SignButton;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.OpeningHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opening hours day by day; in OpenStreetMap's notation where a week does not say it all; and in words. */
public final class HoursEditor {

    private final Texts texts;
    private final Locale locale;
    private final Clock clock;
    private final TextField notation;
    private final Consumer<String> changed;
    private final El days = el("div", "week");
    private final El inWords = el("div", "week__words").attr("aria-live", "polite");
    private WeekHours week = WeekHours.NONE;

    /**
     * @param notation holds them as they are, and says what is wrong with them
     * @param changed told of what the days say; what is typed as notation its owner hears from the field
     */
    public HoursEditor(Texts texts, Locale locale, Clock clock, TextField notation, Consumer<String> changed) {
        this.texts = texts;
        this.locale = locale;
        this.clock = clock;
        this.notation = notation;
        this.changed = changed;
        notation.setHelperText(t("profile.hours.notation.help"));
        notation.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                draw();
            }
        });
        draw();
    }

    /** The days, what they say, and the notation for who knows it. */
    public List<Component> parts() {
        return List.of(days, inWords, new Details(t("profile.hours.expert"), notation));
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    private void draw() {
        days.removeAll();
        var read = WeekHours.of(notation.getValue());
        read.ifPresent(simple -> week = simple);
        if (read.isPresent()) {
            drawWeek();
        } else {
            days.with(text("p", "muted small", t("profile.hours.special")), el("div", "form-actions", restart()));
        }
        say();
    }

    private Button restart() {
        var button = new Button(t("profile.hours.restart"), _ -> {
            set(WeekHours.NONE);
            draw();
        });
        button.setIcon(icon("rotate-ccw"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void drawWeek() {
        for (var day : DayOfWeek.values()) {
            days.with(row(day));
        }
        var holidays = new Checkbox(t("profile.hours.holidays"), week.closedOnHolidays());
        holidays.addValueChangeListener(event -> set(new WeekHours(week.days(), event.getValue())));
        days.with(holidays);
    }

    private El row(DayOfWeek day) {
        var name = name(day);
        var stretches = week.on(day);
        var spans = el("div", "week__spans");
        for (var n = 0; n < stretches.size(); n++) {
            spans.with(span(day, n, stretches.get(n)));
        }
        if (stretches.isEmpty()) {
            spans.with(text("span", "muted", t("profile.hours.closed")));
        }
        var tools = el("div", "week__tools").with(SignButton.of("plus", t("profile.hours.add", name), () -> add(day)));
        if (!stretches.isEmpty() && day != DayOfWeek.SUNDAY) {
            tools.with(SignButton.of("copy", t("profile.hours.copy", name), () -> copyDown(day)));
        }
        return el("div", "week__day")
                .attr("role", "group")
                .attr("aria-label", name)
                .with(text("span", "week__name", name), spans, tools);
    }

    private El span(DayOfWeek day, int n, Stretch stretch) {
        var name = name(day);
        var from = time(
                t("profile.hours.from", name),
                stretch.from(),
                typed -> replace(day, n, new Stretch(typed, week.on(day).get(n).to())));
        var to = time(
                t("profile.hours.to", name),
                stretch.to(),
                typed -> replace(day, n, new Stretch(week.on(day).get(n).from(), typed)));
        var remove = SignButton.of("trash-2", t("profile.hours.remove", name, n + 1), () -> {
            var left = new ArrayList<>(week.on(day));
            left.remove(n);
            set(week.with(day, left));
            draw();
        });
        return el("div", "week__span", from).with(text("span", "", "–").attr("aria-hidden", "true"), to, remove);
    }

    /** The browser's own field: on a telephone nothing is quicker. */
    private static Input time(String label, @Nullable LocalTime value, Consumer<@Nullable LocalTime> changed) {
        var field = new Input();
        field.setType("time");
        field.addClassName("time");
        field.getElement().setAttribute("aria-label", label);
        field.setValue(value == null ? "" : value.toString());
        field.addValueChangeListener(event -> changed.accept(parse(event.getValue())));
        return field;
    }

    private static @Nullable LocalTime parse(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    private void replace(DayOfWeek day, int n, Stretch stretch) {
        var stretches = new ArrayList<>(week.on(day));
        stretches.set(n, stretch);
        set(week.with(day, stretches));
    }

    /** The usual hours: a morning, then an afternoon, then whatever is typed. */
    private void add(DayOfWeek day) {
        var stretches = new ArrayList<>(week.on(day));
        stretches.add(
                switch (stretches.size()) {
                    case 0 -> new Stretch(LocalTime.of(9, 0), LocalTime.of(12, 0));
                    case 1 -> new Stretch(LocalTime.of(14, 0), LocalTime.of(17, 0));
                    default -> new Stretch(null, null);
                });
        set(week.with(day, stretches));
        redraw();
    }

    /** To the next day that has none, and on to Friday; from Friday on to the next day alone. */
    private void copyDown(DayOfWeek day) {
        var last = day.compareTo(DayOfWeek.FRIDAY) < 0 ? DayOfWeek.FRIDAY : day.plus(1);
        List<Stretch> hours = week.on(day);
        for (var next = day.plus(1); next.compareTo(last) <= 0; next = next.plus(1)) {
            week = week.with(next, hours);
            if (next == DayOfWeek.SUNDAY) {
                break;
            }
        }
        set(week);
        redraw();
    }

    private void redraw() {
        days.removeAll();
        drawWeek();
    }

    private void set(WeekHours now) {
        week = now;
        notation.setValue(now.notation());
        changed.accept(now.notation());
        say();
    }

    private void say() {
        inWords.removeAll();
        OpeningHours.parse(notation.getValue()).ifPresent(hours -> {
            var rows = new HoursText(texts, locale).week(hours, LocalDate.now(clock));
            inWords.with(
                    text("p", "muted small", t("profile.hours.words")),
                    el("table", "hours")
                            .with(el("tbody", "")
                                    .withAll(rows.stream()
                                            .map(row -> el(
                                                    "tr",
                                                    "",
                                                    text("th", "", row.days()).attr("scope", "row"),
                                                    text("td", "", String.join(", ", row.hours()))))
                                            .toList())));
        });
    }

    private String name(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}

package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.myspace.profile.WeekHours.Stretch;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.HoursText;
import fr.vitrine.kernel.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opening hours day by day; in OpenStreetMap's notation where a week does not say it all; and in words. */
final class HoursSection {

    private final FormParts parts;
    private final TextField notation;
    private final El days = el("div", "week");
    private final El inWords = el("div", "week__words").attr("aria-live", "polite");
    private WeekHours week = WeekHours.NONE;

    private HoursSection(FormParts parts) {
        this.parts = parts;
        notation = parts.line(Text.OPENING_HOURS);
        notation.setHelperText(parts.t("profile.hours.notation.help"));
        notation.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                draw();
            }
        });
    }

    static El of(FormParts parts) {
        var hours = new HoursSection(parts);
        hours.draw();
        var expert = new Details(parts.t("profile.hours.expert"), hours.notation);
        return parts.section(Section.HOURS, hours.days, hours.inWords, expert);
    }

    private String value() {
        return parts.editing().form().text(Text.OPENING_HOURS);
    }

    private void draw() {
        days.removeAll();
        var read = WeekHours.of(value());
        read.ifPresent(simple -> week = simple);
        if (read.isPresent()) {
            drawWeek();
        } else {
            days.with(
                    parts.hint("profile.hours.special"),
                    el("div", "form-actions", parts.small("profile.hours.restart", "rotate-ccw", () -> {
                        set(WeekHours.NONE);
                        draw();
                    })));
        }
        say();
    }

    private void drawWeek() {
        for (var day : DayOfWeek.values()) {
            days.with(row(day));
        }
        var holidays = new Checkbox(parts.t("profile.hours.holidays"), week.closedOnHolidays());
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
            spans.with(text("span", "muted", parts.t("profile.hours.closed")));
        }
        var tools = el("div", "week__tools")
                .with(FormParts.sign("plus", parts.t("profile.hours.add", name), () -> add(day)));
        if (!stretches.isEmpty() && day != DayOfWeek.SUNDAY) {
            tools.with(FormParts.sign("copy", parts.t("profile.hours.copy", name), () -> copyDown(day)));
        }
        return el("div", "week__day")
                .attr("role", "group")
                .attr("aria-label", name)
                .with(text("span", "week__name", name), spans, tools);
    }

    private El span(DayOfWeek day, int n, Stretch stretch) {
        var name = name(day);
        var from = time(
                parts.t("profile.hours.from", name),
                stretch.from(),
                typed -> replace(day, n, new Stretch(typed, week.on(day).get(n).to())));
        var to = time(
                parts.t("profile.hours.to", name),
                stretch.to(),
                typed -> replace(day, n, new Stretch(week.on(day).get(n).from(), typed)));
        var remove = FormParts.sign("trash-2", parts.t("profile.hours.remove", name, n + 1), () -> {
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

    private void set(WeekHours changed) {
        week = changed;
        notation.setValue(changed.notation());
        parts.problems().touch(Text.OPENING_HOURS.code());
        parts.editing().change(Text.OPENING_HOURS, changed.notation());
        say();
    }

    private void say() {
        inWords.removeAll();
        OpeningHours.parse(value()).ifPresent(hours -> {
            var words = parts.editing().words();
            var said = new HoursText(words.texts(), words.locale());
            var rows = said.week(hours, LocalDate.now(words.clock()));
            inWords.with(
                    text("p", "muted small", parts.t("profile.hours.words")),
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
        var name = day.getDisplayName(
                TextStyle.FULL_STANDALONE, parts.editing().words().locale());
        return name.substring(0, 1).toUpperCase(parts.editing().words().locale()) + name.substring(1);
    }
}

package fr.vitrine.frontend.backoffice.events;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, in fields: its first date, and how it comes again. A rule that these words do not have, and dates
 * beside the first, stay as they were as long as "as before" is chosen.
 */
final class ScheduleFields {

    private static final Pattern TIME = Pattern.compile("\\s*([01]?\\d|2[0-3])\\s*[:hH]\\s*([0-5]\\d)?\\s*");

    private final Schedule before;
    private final AgendaWords words;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Checkbox wholeDays = new Checkbox();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Select<Repetition> repetition = new Select<>();
    private final DatePicker until = new DatePicker();

    /** How it comes again, by the weekday of the first date. */
    enum Repetition {
        ONCE,
        AS_BEFORE,
        WEEKLY,
        EVERY_SECOND_WEEK,
        MONTHLY,
        DAILY
    }

    ScheduleFields(Schedule schedule, AgendaWords words) {
        before = schedule;
        this.words = words;
        first.setLabel(words.t("office.event.first"));
        last.setLabel(words.t("office.event.last"));
        last.setHelperText(words.t("office.event.last.help"));
        wholeDays.setLabel(words.t("office.event.wholedays"));
        from.setLabel(words.t("office.event.from"));
        to.setLabel(words.t("office.event.to"));
        from.setPlaceholder("14:00");
        to.setPlaceholder("17:30");
        repetition.setLabel(words.t("office.event.repetition"));
        repetition.setItems(offered());
        repetition.setItemLabelGenerator(
                value -> words.t("office.event.repetition." + value.name().toLowerCase(Locale.ROOT)));
        until.setLabel(words.t("office.event.until"));
        fill();
    }

    private boolean isMore() {
        return before.rule() != null || before.sessions().size() > 1;
    }

    private List<Repetition> offered() {
        var offered = new ArrayList<>(List.of(Repetition.values()));
        if (!isMore()) {
            offered.remove(Repetition.AS_BEFORE);
        }
        return offered;
    }

    private void fill() {
        repetition.setValue(isMore() ? Repetition.AS_BEFORE : Repetition.ONCE);
        wholeDays.setValue(before.wholeDays());
        before.sessions().stream().findFirst().ifPresent(session -> {
            first.setValue(session.firstDay());
            last.setValue(session.lastDay());
            from.setValue(session.starts().toLocalTime().toString());
            to.setValue(session.ends().toLocalTime().toString());
        });
    }

    void addTo(FormLayout form) {
        List.<HasSize>of(first, last, from, to, repetition, until).forEach(HasSize::setWidthFull);
        form.add(first, last, from, to);
        form.add(wholeDays, 2);
        form.add(repetition, until);
    }

    /** Empty where it makes no sense, which then stands beside the field. */
    Optional<Schedule> read() {
        var day = first.getValue();
        first.setInvalid(day == null && !before.sessions().isEmpty());
        first.setErrorMessage(words.t("office.event.first.missing"));
        last.setInvalid(
                day != null && last.getValue() != null && last.getValue().isBefore(day));
        last.setErrorMessage(words.t("office.event.last.wrong"));
        from.setInvalid(day != null && !wholeDays.getValue() && time(from).isEmpty());
        from.setErrorMessage(words.t("office.event.from.missing"));
        until.setInvalid(
                day != null && until.getValue() != null && until.getValue().isBefore(day));
        until.setErrorMessage(words.t("office.event.last.wrong"));
        to.setInvalid(!to.isEmpty() && time(to).isEmpty());
        to.setErrorMessage(words.t("office.event.from.missing"));
        if (to.isInvalid() || first.isInvalid() || last.isInvalid() || from.isInvalid() || until.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(day == null ? before : schedule(session()));
    }

    /** {@code 14:30}, {@code 14h30}, {@code 14 h}. */
    private static Optional<LocalTime> time(TextField field) {
        var typed = TIME.matcher(field.getValue());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var minutes = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), minutes));
    }

    private Session session() {
        var day = first.getValue();
        var end = last.getValue() == null ? day : last.getValue();
        if (wholeDays.getValue()) {
            return Session.days(day, end);
        }
        var opening = time(from).orElseThrow();
        var starts = day.atTime(opening);
        var closing = time(to).orElse(opening);
        var ends = end.atTime(closing);
        return new Session(starts, ends.isBefore(starts) ? ends.plusDays(1) : ends);
    }

    private Schedule schedule(Session session) {
        if (repetition.getValue() == Repetition.AS_BEFORE) {
            var sessions = new ArrayList<>(before.sessions());
            sessions.set(0, session);
            return new Schedule(
                    before.zone(),
                    wholeDays.getValue(),
                    sessions,
                    before.rule(),
                    before.exceptions(),
                    before.toldDate());
        }
        return new Schedule(
                before.zone(), wholeDays.getValue(), List.of(session), rule(session), Set.of(), before.toldDate());
    }

    private @Nullable String rule(Session session) {
        var every = switch (repetition.getValue()) {
            case ONCE, AS_BEFORE -> null;
            case DAILY -> "FREQ=DAILY";
            case WEEKLY -> "FREQ=WEEKLY";
            case EVERY_SECOND_WEEK -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + place(session);
        };
        return every == null || until.getValue() == null
                ? every
                : every + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until.getValue());
    }

    /** {@code 2SA}: the second Saturday; the fifth is the last, which every month has. */
    private static String place(Session session) {
        var day = session.firstDay();
        var week = (day.getDayOfMonth() - 1) / 7 + 1;
        return (week == 5 ? "-1" : Integer.toString(week))
                + day.getDayOfWeek().name().substring(0, 2);
    }
}

package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.Timing.Shift;
import fr.vitrine.volunteers.Timing.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The times of a one-off mission: a row each. */
final class ShiftRows extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MAX_WEEKS = 26;

    private final transient MissionWords words;
    private final Div rows = new Div();
    private final Select<Integer> times = new Select<>();
    private final transient List<Row> shown = new ArrayList<>();

    private record Row(DatePicker day, TimePicker from, TimePicker until, IntegerField places, Div line) {}

    ShiftRows(MissionWords words) {
        this.words = words;
        setPadding(false);
        rows.addClassName("stack");
        var line = new Div(new Button(words.t("mission.desk.shift.add"), _ -> add((Shift) null)), times, repeat());
        line.addClassName("mission-desk__repeat");
        add(rows, line);
    }

    /** The same times once more each week: what one would otherwise type again. */
    private Button repeat() {
        times.setLabel(words.t("mission.desk.repeat.times"));
        times.setItems(IntStream.rangeClosed(1, MAX_WEEKS).boxed().toList());
        times.setItemLabelGenerator(many -> words.t("mission.desk.repeat.weeks", many));
        times.setValue(1);
        return new Button(
                words.t("mission.desk.repeat"),
                _ -> value().filter(said ->
                                said.stream().map(Shift::time).distinct().count() == said.size())
                        .ifPresent(said -> setValue(new Timing.Once(said)
                                .repeated(7, times.getValue())
                                .shifts())));
    }

    void setValue(List<Shift> shifts) {
        rows.removeAll();
        shown.clear();
        shifts.forEach(this::add);
        if (shifts.isEmpty()) {
            add((Shift) null);
        }
    }

    /** Empty where a row is not whole, or ends before it begins: it is marked. */
    Optional<List<Shift>> value() {
        var shifts = new ArrayList<Shift>();
        for (var row : shown) {
            var shift = shift(row);
            if (shift == null) {
                return Optional.empty();
            }
            shifts.add(shift);
        }
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts);
    }

    private @Nullable Shift shift(Row row) {
        var day = row.day().getValue();
        var from = row.from().getValue();
        var until = row.until().getValue();
        var places = row.places().getValue();
        row.day().setInvalid(day == null);
        row.from().setInvalid(from == null);
        row.until().setInvalid(until == null || from != null && !from.isBefore(until));
        row.places().setInvalid(places == null || places < 1 || places > Timing.MAX_PLACES);
        var wrong = row.day().isInvalid()
                || row.from().isInvalid()
                || row.until().isInvalid()
                || row.places().isInvalid();
        return wrong ? null : new Shift(new Time(day, from, until), places);
    }

    private void add(@Nullable Shift shift) {
        var line = new Div();
        line.addClassName("mission-desk__shift");
        var row = new Row(
                new DatePicker(words.t("mission.desk.day")),
                new TimePicker(words.t("mission.desk.from")),
                new TimePicker(words.t("mission.desk.until")),
                new IntegerField(words.t("mission.desk.places")),
                line);
        row.day().setLocale(words.locale());
        row.from().setLocale(words.locale());
        row.until().setLocale(words.locale());
        row.from().setStep(Duration.ofMinutes(30));
        row.until().setStep(Duration.ofMinutes(30));
        row.places().setStepButtonsVisible(true);
        row.places().setMin(1);
        row.places().setMax(Timing.MAX_PLACES);
        row.places().setValue(shift == null ? 1 : shift.places());
        if (shift != null) {
            row.day().setValue(shift.time().day());
            row.from().setValue(shift.time().from());
            row.until().setValue(shift.time().until());
        }
        var remove = new Button(words.t("mission.desk.shift.remove"), _ -> {
            rows.remove(line);
            shown.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(row.day(), row.from(), row.until(), row.places(), remove);
        rows.add(line);
        shown.add(row);
    }
}

package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.Timing.Shift;
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
    private final transient List<ShiftFields> shown = new ArrayList<>();

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
            var shift = row.value();
            if (shift.isEmpty()) {
                return Optional.empty();
            }
            shifts.add(shift.get());
        }
        return shifts.isEmpty() ? Optional.empty() : Optional.of(shifts);
    }

    private void add(@Nullable Shift shift) {
        var row = new ShiftFields(words);
        if (shift != null) {
            row.setValue(shift);
        }
        var remove = new Button(words.t("mission.desk.shift.remove"), _ -> {
            rows.remove(row);
            shown.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(remove);
        rows.add(row);
        shown.add(row);
    }
}

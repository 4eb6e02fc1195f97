package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.Timing.Shift;
import fr.vitrine.volunteers.Timing.Time;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** One time of a one-off mission, in a row: when, and for how many. */
public final class ShiftFields extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker until;
    private final IntegerField places;

    public ShiftFields(MissionWords words) {
        addClassName("mission-desk__shift");
        day = new DatePicker(words.t("mission.desk.day"));
        from = new TimePicker(words.t("mission.desk.from"));
        until = new TimePicker(words.t("mission.desk.until"));
        places = new IntegerField(words.t("mission.desk.places"));
        DateTexts.speak(day, words::t, words.locale());
        from.setLocale(words.locale());
        until.setLocale(words.locale());
        from.setStep(Duration.ofMinutes(30));
        until.setStep(Duration.ofMinutes(30));
        places.setStepButtonsVisible(true);
        places.setMin(1);
        places.setMax(Timing.MAX_PLACES);
        places.setValue(1);
        add(day, from, until, places);
    }

    /** For a slot whose places stay. */
    public void hidePlaces() {
        places.setVisible(false);
    }

    public void setDay(LocalDate value) {
        day.setValue(value);
    }

    public void setValue(Shift shift) {
        day.setValue(shift.time().day());
        from.setValue(shift.time().from());
        until.setValue(shift.time().until());
        places.setValue(shift.places());
    }

    /** Empty where something is missing, or it ends before it begins: it is marked. */
    public Optional<Shift> value() {
        var start = from.getValue();
        var end = until.getValue();
        Integer many = places.getValue();
        day.setInvalid(day.getValue() == null);
        from.setInvalid(start == null);
        until.setInvalid(end == null || start != null && !start.isBefore(end));
        places.setInvalid(many == null || many < 1 || many > Timing.MAX_PLACES);
        var isWrong = day.isInvalid() || from.isInvalid() || until.isInvalid() || places.isInvalid();
        return isWrong || many == null
                ? Optional.empty()
                : Optional.of(new Shift(new Time(day.getValue(), start, end), many));
    }
}

package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Rhythm;
import fr.vitrine.volunteers.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** When one is needed: at given times, or so many hours a week. */
final class TimingFields extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final Select<Rhythm> rhythm = new Select<>();
    private final ShiftRows shifts;
    private final FormLayout regular = new FormLayout();
    private final BigDecimalField hours = new BigDecimalField();
    private final IntegerField minutes = new IntegerField();
    private final CheckboxGroup<Moment> moments = new CheckboxGroup<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final IntegerField places = new IntegerField();

    /** A feed of others has not told them: nobody here need make them up. */
    private boolean mayLackHours;

    TimingFields(MissionWords words) {
        shifts = new ShiftRows(words);
        setPadding(false);
        rhythm.setLabel(words.t("mission.fact.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(words::of);
        rhythm.addValueChangeListener(_ -> show());
        hours.setLabel(words.t("mission.desk.hours"));
        hours.setErrorMessage(words.t("mission.desk.hours.wrong"));
        minutes.setLabel(words.t("mission.desk.minutes"));
        minutes.setErrorMessage(words.t("mission.desk.minutes.wrong"));
        moments.setLabel(words.t("missions.by.when"));
        moments.setItems(Moment.values());
        moments.setItemLabelGenerator(moment -> words.capitalized(words.of(moment)));
        from.setLabel(words.t("mission.fact.from"));
        DateTexts.speak(from, words::t, words.locale());
        until.setLabel(words.t("mission.fact.until"));
        DateTexts.speak(until, words::t, words.locale());
        places.setLabel(words.t("mission.desk.places"));
        places.setErrorMessage(words.t("mission.desk.places.wrong"));
        regular.add(hours, minutes, places, from, until);
        regular.add(moments, 2);
        add(rhythm, shifts, regular);
        shifts.setValue(List.of());
        rhythm.setValue(Rhythm.ONCE);
        places.setValue(1);
    }

    void setValue(Timing timing) {
        rhythm.setValue(timing.rhythm());
        switch (timing) {
            case Timing.Once once -> shifts.setValue(once.shifts());
            case Timing.Regular said -> {
                hours.setValue(said.hoursAWeek());
                mayLackHours = said.hoursAWeek() == null;
                minutes.setValue(said.sessionMinutes());
                moments.setValue(said.moments());
                from.setValue(said.from());
                until.setValue(said.until());
                places.setValue(said.places());
            }
        }
    }

    /** Empty where something is missing or wrong: it is marked. */
    Optional<Timing> value() {
        return rhythm.getValue() == Rhythm.ONCE ? once() : regular();
    }

    private Optional<Timing> once() {
        return shifts.value()
                .filter(said -> said.size() <= Timing.MAX_SHIFTS
                        && said.stream().map(Timing.Shift::time).distinct().count() == said.size())
                .map(Timing.Once::new);
    }

    private Optional<Timing> regular() {
        BigDecimal asked = hours.getValue();
        Integer length = minutes.getValue();
        Integer many = places.getValue();
        hours.setInvalid(asked == null ? !mayLackHours : !Timing.Regular.isHours(asked));
        minutes.setInvalid(length != null && (length < 15 || length > 720));
        places.setInvalid(many == null || many < 1 || many > Timing.MAX_PLACES);
        until.setInvalid(from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue()));
        if (many == null || hours.isInvalid() || minutes.isInvalid() || places.isInvalid() || until.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                new Timing.Regular(asked, length, moments.getValue(), from.getValue(), until.getValue(), many));
    }

    private void show() {
        shifts.setVisible(rhythm.getValue() == Rhythm.ONCE);
        regular.setVisible(rhythm.getValue() == Rhythm.REGULAR);
    }
}

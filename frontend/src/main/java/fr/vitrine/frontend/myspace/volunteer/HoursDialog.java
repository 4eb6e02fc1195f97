package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.hours.Engagement;
import fr.vitrine.volunteers.hours.HoursEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Asks for what, on which day and how many hours. */
final class HoursDialog {

    private static final int QUARTER = 15;

    private HoursDialog() {}

    record Said(ApplicationId application, LocalDate day, int minutes) {}

    /** @param save says what stands against it; empty: it is done */
    static void enter(
            HoursDesk desk,
            MissionWords words,
            List<Engagement> engagements,
            Function<Engagement, String> label,
            Function<Said, Optional<String>> save) {
        var dialog = new Dialog(words.t("hours.enter"));
        var what = new Select<Engagement>();
        what.setLabel(words.t("hours.what"));
        what.setItems(engagements);
        what.setItemLabelGenerator(label::apply);
        what.setValue(engagements.getFirst());
        what.setWidthFull();
        var day = new DatePicker(words.t("hours.day"), LocalDate.now(desk.clock()));
        DateTexts.speak(day, words::t, words.locale());
        day.setMax(LocalDate.now(desk.clock()));
        day.setManualValidation(true);
        day.setErrorMessage(words.t("hours.not-possible"));
        var hours = hours(words);
        var answer = text("p", "hint hint--error", "").attr("role", "alert");
        answer.setVisible(false);
        var done = new Button(words.t("hours.save"), _ -> {
            var minutes = minutes(hours);
            day.setInvalid(day.getValue() == null);
            if (minutes.isPresent() && !day.isInvalid()) {
                finish(
                        dialog,
                        answer,
                        save.apply(new Said(what.getValue().application(), day.getValue(), minutes.getAsInt())));
            }
        });
        show(dialog, words, done, new VerticalLayout(what, day, hours, answer));
    }

    private static void finish(Dialog dialog, El answer, Optional<String> refused) {
        answer.setText(refused.orElse(""));
        answer.setVisible(refused.isPresent());
        if (refused.isEmpty()) {
            dialog.close();
        }
    }

    static void correct(MissionWords words, HoursEntry entry, IntConsumer save) {
        var dialog = new Dialog(words.t("hours.move.correct"));
        var hours = hours(words);
        hours.setValue(entry.minutes() / 60.0);
        var done = new Button(
                words.t("hours.save"),
                _ -> minutes(hours).ifPresent(minutes -> {
                    dialog.close();
                    save.accept(minutes);
                }));
        show(dialog, words, done, new VerticalLayout(text("p", "", entry.title()), hours));
    }

    private static NumberField hours(MissionWords words) {
        var hours = new NumberField(words.t("hours.number"));
        hours.setHelperText(words.t("hours.number.hint"));
        hours.setErrorMessage(words.t("hours.number.wrong"));
        hours.setManualValidation(true);
        hours.setMin(0.25);
        hours.setMax(24);
        hours.setStep(0.25);
        hours.setStepButtonsVisible(true);
        return hours;
    }

    /** To the quarter of an hour; empty where it is no number of hours that a day has. */
    private static OptionalInt minutes(NumberField field) {
        var said = field.getValue();
        var minutes = said == null ? 0 : (int) Math.round(said * 60 / QUARTER) * QUARTER;
        field.setInvalid(said == null || minutes < HoursEntry.FEWEST || minutes > HoursEntry.MOST);
        return field.isInvalid() ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    private static void show(Dialog dialog, MissionWords words, Button done, VerticalLayout content) {
        content.setPadding(false);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(content);
        dialog.getFooter().add(new Button(words.t("members.cancel"), _ -> dialog.close()), done);
        dialog.setWidth("32rem");
        dialog.open();
    }
}

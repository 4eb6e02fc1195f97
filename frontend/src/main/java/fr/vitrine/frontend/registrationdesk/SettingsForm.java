package fr.vitrine.frontend.registrationdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vitrine.events.registration.Question;
import fr.vitrine.events.registration.RegistrationDesk.Saved;
import fr.vitrine.events.registration.RegistrationSettings;
import fr.vitrine.frontend.ui.DateTexts;
import fr.vitrine.frontend.ui.El;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether, when and for how many one can register, and what is asked. */
final class SettingsForm {

    private final Desk desk;
    private final Runnable saved;
    private final RegistrationSettings before;
    private final Checkbox open = new Checkbox();
    private final DateTimePicker opens = new DateTimePicker();
    private final IntegerField closes = number(0, RegistrationSettings.MAX_CLOSES_HOURS);
    private final IntegerField onSite = number(1, 100_000);
    private final IntegerField online = number(1, 100_000);
    private final Checkbox waiting = new Checkbox();
    private final IntegerField offer = number(1, 720);
    private final IntegerField people = number(1, RegistrationSettings.MOST_PEOPLE);
    private final Checkbox byStop = new Checkbox();
    private final List<QuestionEditor> questions = new ArrayList<>();
    private final El questionList = el("div", "stack");
    private final El outcome = el("p", "").attr("role", "status");

    /** @param hasStops of which each can have its own places */
    SettingsForm(Desk desk, boolean hasStops, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        this.before = desk.services().desk().settings(desk.actor(), desk.id());
        fill();
        byStop.setVisible(hasStops);
    }

    private static IntegerField number(int min, int max) {
        var field = new IntegerField();
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return field;
    }

    private ZoneId zone() {
        return desk.event().details().schedule().zone();
    }

    private void fill() {
        open.setLabel(desk.t("regdesk.open"));
        open.setValue(before.open());
        opens.setLabel(desk.t("regdesk.opens"));
        DateTexts.speak(opens, desk::t, desk.locale());
        var at = before.opensAt();
        opens.setValue(at == null ? null : at.atZoneSameInstant(zone()).toLocalDateTime());
        label(closes, "closes", before.closesHours());
        label(onSite, "onsite", before.onSite());
        label(online, "online", before.online());
        label(offer, "offer", before.offerHours());
        label(people, "most", before.maxPeople());
        onSite.setHelperText(desk.t("regdesk.onsite.help"));
        waiting.setLabel(desk.t("regdesk.waiting"));
        waiting.setValue(before.waiting());
        byStop.setLabel(desk.t("regdesk.bystop"));
        byStop.setValue(before.byStop());
        before.questions().forEach(this::add);
    }

    private void label(IntegerField field, String key, @Nullable Integer value) {
        field.setLabel(desk.t("regdesk." + key));
        field.setValue(value);
    }

    El form() {
        var save = new Button(desk.t("regdesk.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var more = new Button(
                desk.t("regdesk.question.add"), _ -> add(new Question(0, "", Question.Kind.TEXT, List.of(), false)));
        return el("section", "panel stack")
                .attr("aria-labelledby", "t-reglages")
                .with(text("h2", "", desk.t("regdesk.settings")).id("t-reglages"), open)
                .with(el("div", "regdesk-fields", opens, closes, onSite, online, people, offer))
                .with(waiting, byStop)
                .with(text("h3", "", desk.t("regdesk.questions")), questionList)
                .with(el("div", "view-head__actions", more, save), outcome);
    }

    private void add(Question question) {
        if (questions.size() >= Question.MOST) {
            return;
        }
        var editor = new QuestionEditor(desk, question, this::remove);
        questions.add(editor);
        questionList.add(editor.row());
    }

    private void remove(QuestionEditor editor) {
        questions.remove(editor);
        editor.row().removeFromParent();
    }

    private void save() {
        var result = desk.services().desk().save(desk.actor(), desk.id(), read());
        outcome.removeAll();
        outcome.say(desk.t("regdesk.saved." + result.name().toLowerCase(Locale.ROOT)));
        if (result == Saved.SAVED) {
            saved.run();
        }
    }

    private RegistrationSettings read() {
        var from = opens.getValue();
        return new RegistrationSettings(
                before.version(),
                open.getValue(),
                from == null ? null : from.atZone(zone()).toOffsetDateTime(),
                or(closes, 0),
                onSite.getValue(),
                online.getValue(),
                waiting.getValue(),
                or(offer, 24),
                or(people, 5),
                byStop.getValue(),
                questions.stream().map(QuestionEditor::read).toList());
    }

    private static int or(IntegerField field, int otherwise) {
        var value = field.getValue();
        return value == null ? otherwise : value;
    }
}

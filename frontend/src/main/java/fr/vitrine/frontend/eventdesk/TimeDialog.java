package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of one time of an event. */
final class TimeDialog {

    private TimeDialog() {}

    static void cancel(EventParts parts, Occurrence occurrence, Consumer<@Nullable String> done) {
        var note = note(parts, occurrence);
        open(parts, "eventdesk.times.cancel.title", el("div", "stack", note), () -> {
            done.accept(typed(note));
            return true;
        });
    }

    /**
     * @param asked where it is asked to be, if it is
     * @param atOnce whether moving it needs nobody else
     */
    static void change(
            EventParts parts,
            Occurrence occurrence,
            @Nullable Session asked,
            boolean atOnce,
            BiConsumer<Session, @Nullable String> done) {
        var note = note(parts, occurrence);
        var fields = new Fields(parts, asked == null ? occurrence.time() : asked);
        var content = el("div", "stack", fields.of(), note);
        if (!atOnce) {
            content.with(text("p", "muted", parts.t("eventdesk.times.move.review")));
        }
        open(parts, "eventdesk.times.change.title", content, () -> {
            var time = fields.read();
            if (time != null) {
                done.accept(time, typed(note));
            }
            return time != null;
        });
    }

    private static TextField note(EventParts parts, Occurrence occurrence) {
        var note = new TextField(parts.t("eventdesk.times.note"));
        note.setMaxLength(EventDetails.MAX_NOTE);
        note.setWidthFull();
        note.setValue(occurrence.note() == null ? "" : occurrence.note());
        return note;
    }

    private static @Nullable String typed(TextField note) {
        var words = Text.cleanLine(note.getValue());
        return words.isEmpty() ? null : words;
    }

    private static void open(EventParts parts, String title, El content, BooleanSupplier go) {
        var dialog = new Dialog(content);
        dialog.setHeaderTitle(parts.t(title));
        dialog.setWidth("min(32rem, 94vw)");
        var ok = new Button(parts.t("eventdesk.times.go"), _ -> {
            if (go.getAsBoolean()) {
                dialog.close();
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(parts.t("members.cancel"), _ -> dialog.close()), ok);
        dialog.open();
    }

    /** Another time: of whole days, only another day. */
    private static final class Fields {

        private final EventParts parts;
        private final boolean wholeDays;
        private final Session time;
        private final DatePicker day;
        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();

        Fields(EventParts parts, Session time) {
            this.parts = parts;
            this.time = time;
            wholeDays = parts.editing().event().details().schedule().wholeDays();
            day = DateField.of(parts.words(), time.firstDay().toString());
            day.setLabel(parts.t("eventdesk.date.first"));
            from.setLabel(parts.t("eventdesk.date.from"));
            to.setLabel(parts.t("eventdesk.date.to"));
            from.setLocale(parts.words().locale());
            to.setLocale(parts.words().locale());
            from.setValue(time.starts().toLocalTime());
            to.setValue(time.ends().toLocalTime());
        }

        El of() {
            return wholeDays ? el("div", "", day) : el("div", "form-row", day, from, to);
        }

        /** Null where it makes no sense, which then stands beside the field. */
        @Nullable
        Session read() {
            LocalDate chosen = day.getValue();
            LocalTime begins = from.getValue();
            day.setErrorMessage(parts.t("office.event.first.missing"));
            day.setInvalid(chosen == null);
            from.setErrorMessage(parts.t("office.event.from.missing"));
            from.setInvalid(!wholeDays && begins == null);
            if (chosen == null || from.isInvalid()) {
                return null;
            }
            if (wholeDays) {
                return time.startingAt(chosen.atStartOfDay());
            }
            LocalTime ends = to.getValue();
            return Session.at(chosen, begins, ends == null ? begins : ends);
        }
    }
}

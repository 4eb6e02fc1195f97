package fr.vitrine.frontend.myspace.missions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.missiondesk.ShiftFields;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSlots;
import fr.vitrine.volunteers.SlotResult;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.WeekPlans.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Adds slots where they are seen, moves them and takes them away. */
final class SlotActions {

    private final MissionSlots slots;
    private final Supplier<Actor> actor;
    private final MissionWords words;
    private final Runnable after;

    /** @param after follows whatever was done */
    SlotActions(MissionSlots slots, Supplier<Actor> actor, MissionWords words, Runnable after) {
        this.slots = slots;
        this.actor = actor;
        this.words = words;
        this.after = after;
    }

    List<Button> buttons(Shift shift) {
        var move = small("week.move", () -> move(shift, shift.time().day()));
        var remove = small("week.remove", () -> remove(shift));
        var which = shift.mission().details().title() + ", " + words.time(shift.time());
        move.setAriaLabel(words.t("week.move") + " : " + which);
        remove.setAriaLabel(words.t("week.remove") + " : " + which);
        return List.of(move, remove);
    }

    /** @param missions to choose from: at least one */
    Button adding(List<Mission> missions, LocalDate day) {
        var button = small("week.add.short", () -> add(missions, day));
        button.setAriaLabel(words.t("week.add") + " : " + words.day(day));
        return button;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(words.t(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add(List<Mission> missions, LocalDate day) {
        var mission = new Select<Mission>();
        mission.setLabel(words.t("week.mission"));
        mission.setItems(missions);
        mission.setItemLabelGenerator(one -> one.details().title());
        mission.setValue(missions.getFirst());
        mission.setWidthFull();
        var fields = new ShiftFields(words);
        fields.setDay(day);
        new AskDialog(words::t, words.t("week.add"), mission, fields)
                .answer(
                        words.t("week.add"),
                        () -> fields.value()
                                .map(shift -> tell(
                                        slots.add(
                                                actor.get(), mission.getValue().id(), shift),
                                        "week.added"))
                                .orElse(false),
                        after)
                .open();
    }

    /** @param to what is proposed */
    void move(Shift shift, LocalDate to) {
        var fields = new ShiftFields(words);
        fields.setValue(new Timing.Shift(shift.time(), shift.slot().places()));
        fields.setDay(to);
        fields.hidePlaces();
        var message = new TextArea(words.t("week.move.words"));
        message.setHelperText(words.t("week.move.told"));
        message.setMaxLength(MissionSlots.MAX_WORDS);
        message.setWidthFull();
        new AskDialog(
                        words::t,
                        words.t("week.move.title", shift.mission().details().title()),
                        fields,
                        message)
                .answer(
                        words.t("week.move"),
                        () -> fields.value()
                                .map(now -> tell(
                                        slots.move(
                                                actor.get(),
                                                shift.mission().id(),
                                                shift.slot().id(),
                                                now.time(),
                                                message.getValue()),
                                        "week.moved"))
                                .orElse(false),
                        after)
                .open();
    }

    private void remove(Shift shift) {
        new AskDialog(words::t, words.t("week.remove.title", words.time(shift.time())))
                .answer(words.t("week.remove"), () -> true, () -> {
                    tell(
                            slots.remove(
                                    actor.get(),
                                    shift.mission().id(),
                                    shift.slot().id()),
                            "week.removed");
                    after.run();
                })
                .open();
    }

    /** Whether it is done. */
    private boolean tell(SlotResult result, String done) {
        var key = switch (result) {
            case SlotResult.Done _ -> done;
            case SlotResult.Taken _ -> "week.wrong.taken";
            case SlotResult.AlreadyThere _ -> "week.wrong.there";
            case SlotResult.Past _ -> "week.wrong.past";
            case SlotResult.LastOne _ -> "week.wrong.last";
            case SlotResult.TooMany _ -> "week.wrong.many";
            case SlotResult.NotPlanned _ -> "week.wrong.closed";
        };
        Notices.say(words.t(key));
        return result instanceof SlotResult.Done;
    }
}

package fr.vitrine.frontend.missiondesk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.events.Event;
import fr.vitrine.frontend.backoffice.grid.AskDialog;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionMoves;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.MoveMissionResult;
import fr.vitrine.volunteers.SaveMissionResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done with missions, as buttons that do it: the table of moves says which there are. */
public final class MissionActions {

    private final MissionDesk desk;
    private final Supplier<Actor> actor;
    private final MissionWords words;
    private final Runnable after;

    /** @param after follows whatever was done */
    public MissionActions(MissionDesk desk, Supplier<Actor> actor, Locale locale, Runnable after) {
        this.desk = desk;
        this.actor = actor;
        this.words = desk.words(locale);
        this.after = after;
    }

    /** Those of whose structure it was asked whether they are still current. */
    public Set<MissionId> asked(Collection<Mission> missions) {
        var open = missions.stream().filter(Mission::isPublic).map(Mission::id).collect(Collectors.toSet());
        return open.isEmpty() ? Set.of() : desk.stale().asked(actor.get(), open);
    }

    public List<Button> buttons(Mission mission, Set<MissionId> asked) {
        var buttons = new ArrayList<Button>();
        var mover = Missions.mover(actor.get());
        MissionMoves.from(mission.state(), mover)
                .forEach(to -> buttons.add(button(moveKey(mission, to), mission, () -> ask(mission, to))));
        if (mission.changed() && mission.isPublic() && actor.get().isStaff()) {
            buttons.add(button("mission.desk.seen", mission, () -> look(mission)));
        }
        if (asked.contains(mission.id())) {
            buttons.add(primary(button("mission.desk.current", mission, () -> confirm(mission))));
        }
        buttons.add(button("mission.desk.edit", mission, () -> edit(mission)));
        buttons.add(button("mission.desk.event", mission, () -> chooseEvent(mission)));
        buttons.add(button("mission.desk.copy", mission, () -> copy(mission)));
        return buttons;
    }

    private String moveKey(Mission mission, MissionState to) {
        var again = mission.state() == MissionState.CLOSED ? ".again" : "";
        var back = to == MissionState.DRAFT && actor.get().isStaff() ? ".staff" : "";
        return "mission.desk.to." + to.code() + again + back;
    }

    private Button button(String key, Mission mission, Runnable act) {
        var button = new Button(words.t(key), _ -> act.run());
        button.setAriaLabel(words.t(key) + " : " + mission.details().title());
        return button;
    }

    void create(StructureId structure) {
        dialog(null, details -> {
            desk.missions().create(actor.get(), structure, details);
            Notices.say(words.t("mission.desk.created"));
            after.run();
            return true;
        });
    }

    private void edit(Mission mission) {
        dialog(mission, details -> save(mission, details));
    }

    private void dialog(@Nullable Mission mission, Predicate<MissionDetails> save) {
        new MissionDialog(
                        mission == null ? null : mission.details(),
                        words,
                        desk.taxonomies().current(),
                        desk.communesFor(mission),
                        save)
                .open();
    }

    /** One of the structure's events to come, or none. */
    private void chooseEvent(Mission mission) {
        var choices = desk.events().choices(actor.get(), mission.structure());
        var event = new ComboBox<Event>(words.t("mission.desk.event.label"));
        event.setItems(choices);
        event.setItemLabelGenerator(choice -> choice.details().title());
        event.setHelperText(words.t(choices.isEmpty() ? "mission.desk.event.none" : "mission.desk.event.help"));
        event.setClearButtonVisible(true);
        event.setWidthFull();
        choices.stream()
                .filter(choice -> choice.id().equals(mission.event()))
                .findFirst()
                .ifPresent(event::setValue);
        new AskDialog(words::t, words.t("mission.desk.event"), event)
                .answer(words.t("mission.desk.save"), () -> true, () -> {
                    var chosen = event.getOptionalValue().map(Event::id).orElse(null);
                    Notices.say(words.t(
                            desk.events().link(actor.get(), mission.id(), chosen)
                                    ? "mission.desk.event.done"
                                    : "mission.desk.conflict"));
                    after.run();
                })
                .open();
    }

    private boolean save(Mission mission, MissionDetails details) {
        return switch (desk.missions().update(actor.get(), mission.id(), mission.version(), details)) {
            case SaveMissionResult.Saved _ -> {
                after.run();
                yield true;
            }
            case SaveMissionResult.Conflict _ -> {
                Notices.say(words.t("mission.desk.conflict"));
                yield false;
            }
            case SaveMissionResult.PlacesTaken _ -> {
                Notices.say(words.t("mission.desk.taken"));
                yield false;
            }
        };
    }

    /** Whoever has to say why is asked before. */
    private void ask(Mission mission, MissionState to) {
        if (!MissionMoves.needsReason(mission.state(), to, Missions.mover(actor.get()))) {
            move(mission, to, "");
            return;
        }
        var why = new TextArea(words.t("mission.desk.reason"));
        why.setHelperText(words.t("mission.desk.reason.help"));
        why.setErrorMessage(words.t("mission.desk.missing"));
        why.setMaxLength(MissionMoves.MAX_REASON);
        why.setWidthFull();
        new AskDialog(words::t, words.t(moveKey(mission, to)), why)
                .answer(
                        words.t("mission.desk.reason.send"),
                        () -> {
                            why.setInvalid(why.getValue().isBlank());
                            return !why.isInvalid();
                        },
                        () -> move(mission, to, why.getValue()))
                .open();
    }

    private void move(Mission mission, MissionState to, String reason) {
        switch (desk.missions().move(actor.get(), mission.id(), to, reason)) {
            case MoveMissionResult.Moved _ -> Notices.say(words.t("mission.desk.moved." + to.code()));
            case MoveMissionResult.NotAllowed _ -> Notices.say(words.t("mission.desk.conflict"));
            case MoveMissionResult.ReasonMissing _ -> Notices.say(words.t("mission.desk.missing"));
            case MoveMissionResult.Over _ -> Notices.say(words.t("mission.desk.over"));
        }
        after.run();
    }

    private void look(Mission mission) {
        desk.missions().look(actor.get(), mission.id());
        after.run();
    }

    private void confirm(Mission mission) {
        desk.stale().confirm(actor.get(), mission.id());
        Notices.say(words.t("mission.desk.confirmed"));
        after.run();
    }

    private void copy(Mission mission) {
        desk.missions().copy(actor.get(), mission.id());
        Notices.say(words.t("mission.desk.copied"));
        after.run();
    }

    static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

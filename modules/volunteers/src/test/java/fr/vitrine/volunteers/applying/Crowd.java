package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A structure with its people, and others who apply. */
final class Crowd implements AutoCloseable {

    final Scene scene;
    final Applying applying;
    final Applicants applicants;
    final Structure structure;
    final Actor owner;

    Crowd() {
        this(new Scene());
    }

    Crowd(Scene scene) {
        this.scene = scene;
        applying = scene.get(Applying.class);
        applicants = scene.get(Applicants.class);
        structure = scene.structure("Les Bras ouverts");
        owner = scene.memberOf(structure);
    }

    /** On Saturday 5 December 2026, in the morning. */
    Mission mission(String title, int places) {
        return scene.mission(
                structure, MissionSample.named(title).on(MissionSample.shift("2026-12-05", "09:00", "12:00", places)));
    }

    Mission now(Mission mission) {
        return scene.get(Missions.class).get(scene.editor, mission.id());
    }

    static ApplicationForm form(Mission mission) {
        Set<SlotId> slots = mission.slots().stream().map(slot -> slot.id()).collect(Collectors.toSet());
        return new ApplicationForm("Camille Test", "Je suis libre ce matin-là.", slots, true);
    }

    Application sent(Actor who, Mission mission) {
        return ((ApplyResult.Sent) applying.apply(who, mission.id(), form(mission))).application();
    }

    Application moved(Application application, ApplicationMove move, @Nullable Reason reason) {
        return ((MoveResult.Moved) applicants.move(owner, application.id(), move, reason, "")).now();
    }

    Application accepted(Actor who, Mission mission) {
        return ((MoveResult.Moved)
                        applicants.move(owner, sent(who, mission).id(), ApplicationMove.ACCEPT, null, "À samedi !"))
                .now();
    }

    /** The texts of the mails of a kind to somebody. */
    List<String> mails(String template, Actor to) {
        return scene.jooq
                .select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.TEMPLATE.eq(template))
                .and(OUTGOING_MAIL.EMAIL.eq(scene.subject(to).email()))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(OUTGOING_MAIL.BODY_TEXT);
    }

    @Override
    public void close() {
        scene.close();
    }
}

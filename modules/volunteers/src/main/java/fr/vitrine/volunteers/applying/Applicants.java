package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_SLOT;

import fr.vitrine.correspondence.conversation.AnswerResult;
import fr.vitrine.correspondence.conversation.Conversation;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who applied to a structure's missions, for its people and for nobody else: staff are not among them unless they are members. */
@Service
public class Applicants {

    /** Where the site shows those of a mission; its number follows. */
    public static final String PATH = "/mon-espace/missions/";

    private final DSLContext jooq;
    private final ApplicationRows rows;
    private final ApplicationMoves moves;
    private final Fullness missions;
    private final Threads threads;
    private final Clock clock;

    Applicants(
            DSLContext jooq,
            ApplicationRows rows,
            ApplicationMoves moves,
            Fullness missions,
            Threads threads,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
        this.missions = missions;
        this.threads = threads;
        this.clock = clock;
    }

    /** Those that came last first. */
    @Transactional(readOnly = true)
    public List<Application> list(Actor actor, MissionId mission) {
        mission(actor, mission);
        return rows.ofMission(mission);
    }

    @Transactional(readOnly = true)
    public Mission mission(Actor actor, MissionId id) {
        var mission = missions.get(id);
        actor.requireMember(mission.structure());
        return mission;
    }

    /** What was said with them; empty where it rested for so long that it is gone. */
    @Transactional(readOnly = true)
    public Optional<Conversation> conversation(Actor actor, ApplicationId id) {
        return Optional.ofNullable(required(actor, id).conversation()).flatMap(threads::read);
    }

    /** What its people can do with it now. */
    @Transactional(readOnly = true)
    public Set<ApplicationMove> moves(Actor actor, ApplicationId id) {
        return ApplicationMove.of(required(actor, id).state(), Role.STRUCTURE);
    }

    /**
     * @param reason one of the move's; null where it has none
     * @param words for who applied; empty for none
     */
    @Transactional
    public MoveResult move(Actor actor, ApplicationId id, ApplicationMove move, @Nullable Reason reason, String words) {
        required(actor, id);
        return moves.move(id, move, new By(Role.STRUCTURE, actor.requirePerson(), reason, words));
    }

    @Transactional
    public AnswerResult write(Actor actor, ApplicationId id, String text) {
        return say(required(actor, id), actor.requirePerson(), text);
    }

    private AnswerResult say(Application application, PersonId by, String text) {
        var conversation = application.conversation();
        return conversation == null ? new AnswerResult.Closed() : threads.say(conversation, Side.STRUCTURE, by, text);
    }

    /**
     * The same words to all who are accepted, each in a conversation of their own: nobody learns of the others.
     *
     * @return how many it went to
     */
    @Transactional
    public int writeToAccepted(Actor actor, MissionId mission, String text) {
        mission(actor, mission);
        var by = actor.requirePerson();
        return (int) rows.ofMission(mission).stream()
                .filter(application -> application.state() == ApplicationState.ACCEPTED)
                .map(application -> say(application, by, text))
                .filter(AnswerResult.Sent.class::isInstance)
                .count();
    }

    /** Whether somebody was there; noted from the day on. @return false where it is too early, or they were not accepted */
    @Transactional
    public boolean attended(Actor actor, ApplicationId id, SlotId slot, boolean wasThere) {
        var application = required(actor, id);
        var choice = application.slots().stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> new NotFound("slot"));
        var time = choice.time();
        if (application.state() != ApplicationState.ACCEPTED
                || time != null && time.day().isAfter(LocalDate.now(clock))) {
            return false;
        }
        return jooq.update(APPLICATION_SLOT)
                        .set(APPLICATION_SLOT.ATTENDED, wasThere)
                        .where(APPLICATION_SLOT.APPLICATION_ID.eq(id.value()).and(APPLICATION_SLOT.SLOT_ID.eq(slot)))
                        .execute()
                > 0;
    }

    /** To others it is as if there were none. */
    private Application required(Actor actor, ApplicationId id) {
        var application = rows.get(id);
        actor.requireMember(missions.get(application.mission()).structure());
        return application;
    }
}

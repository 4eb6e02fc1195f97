package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_MOVE;

import fr.vitrine.correspondence.conversation.ContactMessage;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Text;
import fr.vitrine.places.Places;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.applying.Application.Choice;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves applications as {@link ApplicationMove} allows, and nothing else does. The places of the mission are locked first,
 * then the application: of two who move it at once the second sees what the first has made of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApplicationMoves {

    private final DSLContext jooq;
    private final ApplicationRows rows;
    private final Places places;
    private final Fullness fullness;
    private final Threads threads;
    private final ApplicationMails mails;
    private final Clock clock;

    ApplicationMoves(
            DSLContext jooq,
            ApplicationRows rows,
            Places places,
            Fullness fullness,
            Threads threads,
            ApplicationMails mails,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.places = places;
        this.fullness = fullness;
        this.threads = threads;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Who moves it, once it is clear that they may act as such, and what they say.
     *
     * @param words for the other side; empty for none
     */
    record By(
            Role role, @Nullable PersonId person, @Nullable Reason reason, String words) {

        static By nobody(Role role, @Nullable Reason reason) {
            return new By(role, null, reason, "");
        }
    }

    MoveResult move(ApplicationId id, ApplicationMove move, By by) {
        fullness.lock(rows.get(id).mission());
        return moveLocked(id, move, by);
    }

    /** For who has locked the places that matter: locking the others now could wait for somebody who waits for these. */
    MoveResult moveLocked(ApplicationId id, ApplicationMove move, By by) {
        var now = rows.lock(id);
        var words = Text.clean(by.words());
        if (!move.isAllowed(now.state(), by.role())) {
            return new MoveResult.Overtaken(now);
        }
        var reason = by.reason();
        if (!move.reasons().isEmpty() && (reason == null || !move.reasons().contains(reason))) {
            return new MoveResult.ReasonMissing();
        }
        if (words.length() > ContactMessage.MAX_TEXT) {
            return new MoveResult.TooLong();
        }
        var given = move.reasons().isEmpty() ? null : reason;
        rows.change(id, move.to(), given, by.role() == Role.STRUCTURE);
        record(id, move.code(), now.state(), move.to(), by.role(), by.person(), given);
        if (!move.to().isLive()) {
            now.slots().stream().map(Choice::booking).forEach(places::release);
        }
        fullness.settle(now.mission());
        var after = rows.get(id);
        note(after, move, by, words);
        mails.moved(after, move, words);
        return new MoveResult.Moved(after);
    }

    private void note(Application after, ApplicationMove move, By by, String words) {
        var conversation = after.conversation();
        if (conversation != null) {
            var side = by.role() == Role.VOLUNTEER || move == ApplicationMove.GET_PLACE ? Side.VISITOR : Side.STRUCTURE;
            threads.note(conversation, side, by.person(), "application-" + move.code(), words);
        }
    }

    /** @param from null: it begins with it */
    void record(
            ApplicationId id,
            String move,
            @Nullable ApplicationState from,
            ApplicationState to,
            Role role,
            @Nullable PersonId person,
            @Nullable Reason reason) {
        jooq.insertInto(APPLICATION_MOVE)
                .set(APPLICATION_MOVE.APPLICATION_ID, id.value())
                .set(APPLICATION_MOVE.MOVE, move)
                .set(APPLICATION_MOVE.FROM_STATE, from == null ? null : from.code())
                .set(APPLICATION_MOVE.TO_STATE, to.code())
                .set(APPLICATION_MOVE.MOVER, role.code())
                .set(APPLICATION_MOVE.PERSON_ID, person)
                .set(APPLICATION_MOVE.REASON, reason == null ? null : reason.code())
                .set(APPLICATION_MOVE.MOVED_AT, OffsetDateTime.now(clock))
                .execute();
    }
}

package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;

import fr.vitrine.correspondence.conversation.ConversationRows.Stored;
import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A structure's conversations, for its members. Staff are none of them unless they are members: they see what is held
 * ({@link HeldMessages}), and nothing else; they can only say that two structures are one ({@link #move}).
 */
@Service
public class Conversations {

    /** Where the site shows a conversation to members; its id follows. */
    public static final String PATH_IN_OWN_SPACE = "/mon-espace/messages/";

    private static final int MAX_PAGE = 200;

    private final DSLContext jooq;
    private final ConversationRows rows;
    private final Answers answers;

    Conversations(DSLContext jooq, ConversationRows rows, Answers answers) {
        this.jooq = jooq;
        this.rows = rows;
        this.answers = answers;
    }

    /** The one with the newest message first; what is held is not among them. */
    @Transactional(readOnly = true)
    public List<ConversationSummary> list(Actor actor, StructureId structure, int offset, int limit) {
        actor.requireMember(structure);
        return jooq.selectFrom(CONVERSATION)
                .where(isShown(structure))
                .orderBy(CONVERSATION.LAST_MESSAGE_AT.desc(), CONVERSATION.ID.desc())
                .offset(offset)
                .limit(Math.min(limit, MAX_PAGE))
                .fetch(row -> new ConversationSummary(
                        new ConversationId(row.getId()),
                        row.getName(),
                        row.getSubject(),
                        Codes.state(row.getState()),
                        row.getUnread(),
                        row.getLastMessageAt().toInstant()));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, StructureId structure) {
        actor.requireMember(structure);
        return jooq.fetchCount(CONVERSATION, isShown(structure));
    }

    @Transactional(readOnly = true)
    public int countUnread(Actor actor, StructureId structure) {
        actor.requireMember(structure);
        return jooq.fetchCount(CONVERSATION, isShown(structure).and(CONVERSATION.UNREAD));
    }

    /** Reading marks it read. */
    @Transactional
    public Conversation read(Actor actor, ConversationId id) {
        var stored = require(actor, id);
        rows.markRead(id);
        return stored.with(rows.messages(id));
    }

    @Transactional
    public AnswerResult answer(Actor actor, ConversationId id, String text) {
        var stored = require(actor, id);
        return answers.answer(stored, Side.STRUCTURE, actor.requirePerson(), text);
    }

    /** Neither side can write in it any more. */
    @Transactional
    public void close(Actor actor, ConversationId id) {
        require(actor, id);
        rows.change(id, Conversation.State.OPEN, Conversation.State.CLOSED);
    }

    @Transactional
    public void reopen(Actor actor, ConversationId id) {
        require(actor, id);
        rows.change(id, Conversation.State.CLOSED, Conversation.State.OPEN);
    }

    /**
     * All of a structure's, what is held too, are another's from now on: its members go on answering, and the links that
     * are in mails keep leading there.
     */
    @Transactional
    public void move(Actor actor, StructureId from, StructureId to) {
        actor.requireStaff();
        jooq.update(CONVERSATION)
                .set(CONVERSATION.STRUCTURE_ID, to)
                .where(CONVERSATION.STRUCTURE_ID.eq(from))
                .execute();
    }

    /** What another's conversation is answered with is the same as for none. */
    private Stored require(Actor actor, ConversationId id) {
        var stored = rows.find(id).filter(found -> found.state() != Conversation.State.HELD);
        actor.requirePerson();
        return stored.filter(found -> actor.isMember(found.structure()))
                .orElseThrow(() -> new NotFound("conversation"));
    }

    private static Condition isShown(StructureId structure) {
        return CONVERSATION.STRUCTURE_ID.eq(structure).and(CONVERSATION.STATE.ne(ConversationState.held));
    }
}

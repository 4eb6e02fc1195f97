package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that look unwanted, for staff to decide on. */
@Service
public class HeldMessages {

    private static final int MAX_PAGE = 200;

    private final DSLContext jooq;
    private final ConversationRows rows;
    private final Mailboxes mailboxes;
    private final ConversationMails mails;

    HeldMessages(DSLContext jooq, ConversationRows rows, Mailboxes mailboxes, ConversationMails mails) {
        this.jooq = jooq;
        this.rows = rows;
        this.mailboxes = mailboxes;
        this.mails = mails;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HeldMessage> list(Actor actor, int offset, int limit) {
        actor.requireStaff();
        return jooq.select(CONVERSATION.asterisk(), MESSAGE.BODY)
                .from(CONVERSATION)
                .join(MESSAGE)
                .on(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.STATE.eq(ConversationState.held))
                .orderBy(CONVERSATION.CREATED_AT.desc(), CONVERSATION.ID.desc())
                .offset(offset)
                .limit(Math.min(limit, MAX_PAGE))
                .fetch(row -> new HeldMessage(
                        new ConversationId(row.get(CONVERSATION.ID)),
                        row.get(CONVERSATION.STRUCTURE_ID),
                        row.get(CONVERSATION.NAME),
                        row.get(CONVERSATION.EMAIL),
                        row.get(CONVERSATION.SUBJECT),
                        row.get(MESSAGE.BODY),
                        Codes.reasons(row.get(CONVERSATION.HOLD_REASONS)),
                        row.get(CONVERSATION.CREATED_AT).toInstant()));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        actor.requireStaff();
        return jooq.fetchCount(CONVERSATION, CONVERSATION.STATE.eq(ConversationState.held));
    }

    /** Passes it on to the structure. */
    @Transactional
    public void release(Actor actor, ConversationId id) {
        actor.requireStaff();
        if (!rows.change(id, Conversation.State.HELD, Conversation.State.OPEN)) {
            throw new NotFound("held message");
        }
        var stored = rows.find(id).orElseThrow(() -> new NotFound("held message"));
        var text = rows.messages(id).getFirst().text();
        mailboxes.find(stored.structure()).ifPresent(mailbox -> mails.toStructure(mailbox, stored, text));
    }

    /** Deletes it for good; its sender is not told. */
    @Transactional
    public void discard(Actor actor, ConversationId id) {
        actor.requireStaff();
        var deleted = jooq.deleteFrom(CONVERSATION)
                .where(CONVERSATION.ID.eq(id.value()))
                .and(CONVERSATION.STATE.eq(ConversationState.held))
                .execute();
        if (deleted == 0) {
            throw new NotFound("held message");
        }
    }
}

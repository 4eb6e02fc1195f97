package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Messages to structures that are held. */
@Component
class HeldConversations implements HeldForms {

    static final String KIND = "contact";

    private final DSLContext jooq;
    private final ConversationRows rows;
    private final Mailboxes mailboxes;
    private final ConversationMails mails;

    HeldConversations(DSLContext jooq, ConversationRows rows, Mailboxes mailboxes, ConversationMails mails) {
        this.jooq = jooq;
        this.rows = rows;
        this.mailboxes = mailboxes;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<HeldMessage> newest(int limit) {
        return jooq.select(CONVERSATION.asterisk(), MESSAGE.BODY)
                .from(CONVERSATION)
                .join(MESSAGE)
                .on(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.STATE.eq(ConversationState.held))
                .orderBy(CONVERSATION.CREATED_AT.desc(), CONVERSATION.ID.desc())
                .limit(limit)
                .fetch(row -> new HeldMessage(
                        new HeldMessage.Id(KIND, row.get(CONVERSATION.ID)),
                        row.get(CONVERSATION.STRUCTURE_ID),
                        row.get(CONVERSATION.NAME),
                        row.get(CONVERSATION.EMAIL),
                        row.get(CONVERSATION.SUBJECT),
                        row.get(MESSAGE.BODY),
                        Codes.reasons(row.get(CONVERSATION.HOLD_REASONS)),
                        row.get(CONVERSATION.CREATED_AT).toInstant()));
    }

    @Override
    public int count() {
        return jooq.fetchCount(CONVERSATION, CONVERSATION.STATE.eq(ConversationState.held));
    }

    /** Passes it on to the structure. */
    @Override
    public boolean release(long number) {
        var id = new ConversationId(number);
        if (!rows.change(id, Conversation.State.HELD, Conversation.State.OPEN)) {
            return false;
        }
        rows.find(id)
                .ifPresent(stored -> mailboxes
                        .find(stored.structure())
                        .ifPresent(mailbox -> mails.toStructure(
                                mailbox, stored, rows.messages(id).getFirst().text())));
        return true;
    }

    @Override
    public boolean discard(long number) {
        return jooq.deleteFrom(CONVERSATION)
                        .where(CONVERSATION.ID.eq(number))
                        .and(CONVERSATION.STATE.eq(ConversationState.held))
                        .execute()
                > 0;
    }
}

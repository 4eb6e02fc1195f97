package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody wrote to structures as a visitor, and to visitors for a structure. */
@Component
class ConversationRecords implements PersonalRecords {

    private final DSLContext jooq;

    ConversationRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Not what is held: somebody else may have written it in their name, and nobody has looked at it yet. */
    @Override
    public void tell(Subject subject, Report report) {
        var shown = isOf(subject.email()).and(CONVERSATION.STATE.ne(ConversationState.held));
        PersonalRows.tell(
                report,
                "conversations",
                jooq.select(
                                CONVERSATION.ID,
                                CONVERSATION.STRUCTURE_ID,
                                CONVERSATION.NAME,
                                CONVERSATION.SUBJECT,
                                CONVERSATION.STATE,
                                CONVERSATION.CREATED_AT)
                        .from(CONVERSATION)
                        .where(shown)
                        .orderBy(CONVERSATION.ID));
        PersonalRows.tell(
                report,
                "messages",
                jooq.select(MESSAGE.CONVERSATION_ID, MESSAGE.SIDE, MESSAGE.CREATED_AT, MESSAGE.BODY)
                        .from(MESSAGE)
                        .join(CONVERSATION)
                        .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                        .where(shown.or(MESSAGE.PERSON_ID.eq(subject.id())))
                        .orderBy(MESSAGE.ID));
    }

    /** What they wrote for a structure is the structure's: it stays, and nobody is its writer any more. */
    @Override
    public void forget(Subject subject) {
        jooq.deleteFrom(CONVERSATION).where(isOf(subject.email())).execute();
        jooq.update(MESSAGE)
                .setNull(MESSAGE.PERSON_ID)
                .where(MESSAGE.PERSON_ID.eq(subject.id()))
                .execute();
    }

    private static Condition isOf(EmailAddress email) {
        return PersonalRows.isOf(CONVERSATION.EMAIL, email);
    }
}

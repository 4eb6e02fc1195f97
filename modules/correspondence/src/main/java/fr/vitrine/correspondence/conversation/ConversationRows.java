package fr.vitrine.correspondence.conversation;

import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;
import static org.jooq.impl.DSL.countDistinct;

import fr.vitrine.db.jooq.correspondence.enums.ConversationState;
import fr.vitrine.db.jooq.correspondence.tables.records.ConversationRecord;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations and messages in the database. */
@Component
class ConversationRows {

    private final DSLContext jooq;
    private final Clock clock;

    ConversationRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Stored create(StructureId structure, ContactMessage message, EmailAddress email, Set<HoldReason> reasons) {
        var now = OffsetDateTime.now(clock);
        var row = jooq.newRecord(CONVERSATION)
                .setNonce(UUID.randomUUID())
                .setStructureId(structure)
                .setName(message.name())
                .setEmail(email)
                .setLanguage(message.locale().getLanguage().equals("en") ? "en" : "fr")
                .setSubject(message.subject())
                .setState(reasons.isEmpty() ? ConversationState.open : ConversationState.held)
                .setHoldReasons(Codes.stored(reasons))
                .setCreatedAt(now)
                .setLastMessageAt(now);
        row.insert();
        insert(row.getId(), Side.VISITOR, null, message.text(), null);
        return stored(row);
    }

    /** Adds a message; whoever wrote has seen what was there before. */
    void add(ConversationId id, Side side, @Nullable PersonId person, String text) {
        add(id, side, person, text, null);
    }

    void add(ConversationId id, Side side, @Nullable PersonId person, String text, @Nullable String notice) {
        insert(id.value(), side, person, text, notice);
        jooq.update(CONVERSATION)
                .set(CONVERSATION.LAST_MESSAGE_AT, OffsetDateTime.now(clock))
                .set(CONVERSATION.UNREAD, side == Side.VISITOR)
                .where(CONVERSATION.ID.eq(id.value()))
                .execute();
    }

    void date(ConversationId id, OffsetDateTime begun, OffsetDateTime answered) {
        jooq.update(CONVERSATION)
                .set(CONVERSATION.CREATED_AT, begun)
                .set(CONVERSATION.LAST_MESSAGE_AT, answered)
                .where(CONVERSATION.ID.eq(id.value()))
                .execute();
        jooq.update(MESSAGE)
                .set(
                        MESSAGE.CREATED_AT,
                        DSL.when(MESSAGE.SIDE.eq(Codes.stored(Side.VISITOR)), begun)
                                .otherwise(answered))
                .where(MESSAGE.CONVERSATION_ID.eq(id.value()))
                .execute();
    }

    private void insert(long conversation, Side side, @Nullable PersonId person, String text, @Nullable String notice) {
        jooq.insertInto(MESSAGE)
                .set(MESSAGE.CONVERSATION_ID, conversation)
                .set(MESSAGE.SIDE, Codes.stored(side))
                .set(MESSAGE.PERSON_ID, person)
                .set(MESSAGE.BODY, text)
                .set(MESSAGE.NOTICE, notice)
                .set(MESSAGE.FINGERPRINT, SpamRules.fingerprint(text))
                .set(MESSAGE.CREATED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    Optional<Stored> find(ConversationId id) {
        return find(CONVERSATION.ID.eq(id.value()));
    }

    Optional<Stored> find(UUID nonce) {
        return find(CONVERSATION.NONCE.eq(nonce));
    }

    private Optional<Stored> find(Condition which) {
        return jooq.selectFrom(CONVERSATION).where(which).fetchOptional(ConversationRows::stored);
    }

    private static Stored stored(ConversationRecord row) {
        return new Stored(
                new ConversationId(row.getId()),
                row.getNonce(),
                row.getStructureId(),
                row.getName(),
                row.getEmail(),
                Codes.locale(row.getLanguage()),
                row.getSubject(),
                Codes.state(row.getState()));
    }

    List<Message> messages(ConversationId id) {
        return jooq.select(MESSAGE.SIDE, MESSAGE.BODY, MESSAGE.NOTICE, MESSAGE.CREATED_AT)
                .from(MESSAGE)
                .where(MESSAGE.CONVERSATION_ID.eq(id.value()))
                .orderBy(MESSAGE.ID)
                .fetch(row -> new Message(
                        Codes.side(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4().toInstant()));
    }

    /** @return false where it is in another state by now */
    boolean change(ConversationId id, Conversation.State from, Conversation.State to) {
        return jooq.update(CONVERSATION)
                        .set(CONVERSATION.STATE, Codes.stored(to))
                        .where(CONVERSATION.ID.eq(id.value()))
                        .and(CONVERSATION.STATE.eq(Codes.stored(from)))
                        .execute()
                > 0;
    }

    void delete(ConversationId id) {
        jooq.deleteFrom(CONVERSATION).where(CONVERSATION.ID.eq(id.value())).execute();
    }

    void markRead(ConversationId id) {
        jooq.update(CONVERSATION)
                .set(CONVERSATION.UNREAD, false)
                .where(CONVERSATION.ID.eq(id.value()))
                .and(CONVERSATION.UNREAD)
                .execute();
    }

    /** How many other structures got the same text of late. */
    int othersWithText(StructureId structure, String text, Duration within) {
        return jooq.select(countDistinct(CONVERSATION.STRUCTURE_ID))
                .from(MESSAGE)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                .where(MESSAGE.FINGERPRINT.eq(SpamRules.fingerprint(text)))
                .and(MESSAGE.CREATED_AT.ge(OffsetDateTime.now(clock).minus(within)))
                .and(CONVERSATION.STRUCTURE_ID.ne(structure))
                .fetchSingle()
                .value1();
    }

    /** A conversation with what must not leave the module. */
    record Stored(
            ConversationId id,
            UUID nonce,
            StructureId structure,
            String visitor,
            EmailAddress email,
            Locale language,
            String subject,
            Conversation.State state) {

        Conversation with(List<Message> messages) {
            return new Conversation(id, structure, visitor, subject, state, messages);
        }
    }
}

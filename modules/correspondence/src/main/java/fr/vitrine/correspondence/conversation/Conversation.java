package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.StructureId;
import java.util.List;

/**
 * A conversation, without anybody's address.
 *
 * @param visitor the name that the visitor gave
 * @param messages the oldest first
 */
public record Conversation(
        ConversationId id, StructureId structure, String visitor, String subject, State state, List<Message> messages) {

    public enum State {
        /** Staff look at it first. */
        HELD,
        OPEN,
        /** The structure wants no more messages. */
        CLOSED
    }
}

package fr.vitrine.correspondence.conversation;

/** Identifies a conversation; says nothing about who may read it. */
public record ConversationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

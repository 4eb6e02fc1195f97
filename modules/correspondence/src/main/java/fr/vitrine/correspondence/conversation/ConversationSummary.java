package fr.vitrine.correspondence.conversation;

import java.time.Instant;

/** A conversation as a row of a list. */
public record ConversationSummary(
        ConversationId id,
        String visitor,
        String subject,
        Conversation.State state,
        boolean unread,
        Instant lastMessageAt) {}

package fr.vitrine.correspondence.conversation;

import java.util.Set;

/** What came of sending a message. Nothing tells the sender that it is held. */
public sealed interface SendResult {

    record Sent() implements SendResult {}

    record Invalid(Set<ContactMessage.Problem> problems) implements SendResult {}

    /** The form was drawn too long ago, or not by this site: to be sent once more from a new one. */
    record Stale() implements SendResult {}

    /** Many messages from this address or this browser. */
    record TooMany() implements SendResult {}

    /** There is no such structure, or it takes no messages. */
    record NoMailbox() implements SendResult {}
}

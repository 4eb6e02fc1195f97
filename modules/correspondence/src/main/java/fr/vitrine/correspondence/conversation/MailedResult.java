package fr.vitrine.correspondence.conversation;

import java.util.Locale;

/** What came of an answer that came by mail. */
public sealed interface MailedResult {

    /** It stands in the conversation. @param language of who wrote it */
    record Taken(Locale language) implements MailedResult {}

    /** Who wrote it is to be told why it does not. */
    record Refused(Reason reason, Locale language) implements MailedResult {}

    /** It went to no address that was ever given to anybody, or is a stranger's: to be left without a word. */
    record Unknown() implements MailedResult {}

    enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        CLOSED,
        /** There is no such conversation any more, or they have no part in it any more. */
        GONE,
        /** Written from another address than the one that was written to. */
        OTHER_ADDRESS
    }
}

package fr.vitrine.correspondence.conversation;

/** What came of an answer in a conversation. */
public sealed interface AnswerResult {

    record Sent(Conversation conversation) implements AnswerResult {}

    /** The text is empty. */
    record Empty() implements AnswerResult {}

    /** The text has more than {@link ContactMessage#MAX_TEXT} characters. */
    record TooLong() implements AnswerResult {}

    /** Many answers in a short time. */
    record TooMany() implements AnswerResult {}

    /** The conversation is closed, or nobody reads the structure's messages any more. */
    record Closed() implements AnswerResult {}
}

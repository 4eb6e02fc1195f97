package fr.vitrine.partners.requests;

/** What came of a message between a person and a partner. */
public enum TalkResult {
    SENT,
    EMPTY,
    /** More than 5,000 characters. */
    TOO_LONG,
    /** Many in a short time. */
    TOO_MANY,
    /** There is nothing to say any more. */
    OVER
}

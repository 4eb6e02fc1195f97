package fr.vitrine.correspondence.conversation;

/** Why a message is kept from its structure until staff have looked at it. */
public enum HoldReason {
    /** The field that nobody sees was filled in. */
    TRAP,
    /** Written faster than one can type. */
    HASTE,
    /** Many links, or one in the subject or the name. */
    LINKS,
    /** The same text went to several structures. */
    REPETITION,
    /** Many messages at once, to the structure or in all. */
    FLOOD
}

package fr.vitrine.volunteers;

/** What came of planning one slot. */
public sealed interface SlotResult {

    record Done(Mission now) implements SlotResult {}

    /** Somebody counts on it, or waits for it: it can be moved. */
    record Taken() implements SlotResult {}

    /** The mission has one at that time. */
    record AlreadyThere() implements SlotResult {}

    /** It is over, or would be. */
    record Past() implements SlotResult {}

    /** A one-off mission without a slot is none: it can be closed. */
    record LastOne() implements SlotResult {}

    /** It has as many as a mission can have. */
    record TooMany() implements SlotResult {}

    /** The mission has no slots, or is closed. */
    record NotPlanned() implements SlotResult {}
}

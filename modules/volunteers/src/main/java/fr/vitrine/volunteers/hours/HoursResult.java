package fr.vitrine.volunteers.hours;

/** What came of entering or moving hours. */
public sealed interface HoursResult {

    record Done(HoursEntry now) implements HoursResult {}

    /** Only for an application that was accepted. */
    record NotAccepted() implements HoursResult {}

    /** A day to come, or before the application was made, or a number that no day has. */
    record NotPossible() implements HoursResult {}

    /** There is an entry for that day: it can be corrected. */
    record AlreadyThere() implements HoursResult {}

    /** It stands elsewhere by now than it did when it was read. */
    record Overtaken(HoursEntry now) implements HoursResult {}
}

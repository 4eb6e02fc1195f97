package fr.vitrine.correspondence.report;

/** What came of a decision on a report. */
public sealed interface DecideResult {

    /** @param told whether who reported it hears of it */
    record Decided(boolean told) implements DecideResult {}

    /** Somebody else was sooner, or it is gone. */
    record Overtaken() implements DecideResult {}

    /** It is not on the site any more: nothing was decided. */
    record GoneAlready() implements DecideResult {}

    /** What was decided, and why, has to be said. */
    record WordsMissing() implements DecideResult {}
}

package fr.vitrine.correspondence.report;

import java.util.Set;

/** What came of a report. Nothing tells its sender that it is held. */
public sealed interface FileResult {

    record Filed() implements FileResult {}

    record Invalid(Set<Complaint.Problem> problems) implements FileResult {}

    /** The form was drawn too long ago, or not by this site: to be sent once more from a new one. */
    record Stale() implements FileResult {}

    /** Many reports from this browser. */
    record TooMany() implements FileResult {}

    /** There is nothing there to be reported. */
    record Nothing() implements FileResult {}
}

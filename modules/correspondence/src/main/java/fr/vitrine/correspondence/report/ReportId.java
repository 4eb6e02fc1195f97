package fr.vitrine.correspondence.report;

/** Number of a report. */
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package fr.vitrine.correspondence.report;

import java.util.Arrays;

/** What staff made of a report. */
public enum ReportOutcome {
    /** It is gone from the site, or closed. */
    TAKEN_DOWN("retire"),
    /** It was settled in another way, which the answer tells. */
    ANSWERED("repondu"),
    /** There is nothing wrong with it. */
    DISMISSED("ecarte");

    private final String code;

    ReportOutcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static ReportOutcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome of a report: " + code));
    }
}

package fr.vitrine.correspondence.report;

import java.util.Arrays;
import java.util.Optional;

/** What can be reported. */
public enum ReportKind {
    MISSION("mission"),
    EVENT("evenement"),
    STRUCTURE("structure"),
    CONVERSATION("conversation");

    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    /** As it stands in addresses and in the database. */
    public String code() {
        return code;
    }

    public static Optional<ReportKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static ReportKind of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("no kind of report: " + code));
    }
}

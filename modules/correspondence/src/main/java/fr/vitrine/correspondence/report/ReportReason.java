package fr.vitrine.correspondence.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is wrong with it, as far as one of these says it. */
public enum ReportReason {
    /** Out of date, or not right. */
    ERROR("erreur"),
    MISLEADING("trompeur"),
    ILLEGAL("illegal"),
    HATEFUL("haine"),
    DANGEROUS("danger"),
    PERSONAL_DATA("donnees"),
    UNWANTED("indesirable"),
    OTHER("autre");

    private final String code;

    ReportReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Those that make sense for it: what somebody wrote is no entry that is out of date. */
    public static List<ReportReason> of(ReportKind kind) {
        return Arrays.stream(values())
                .filter(reason -> kind != ReportKind.CONVERSATION || reason != ERROR && reason != MISLEADING)
                .toList();
    }

    public static Optional<ReportReason> parse(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    static ReportReason of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("no reason of a report: " + code));
    }
}

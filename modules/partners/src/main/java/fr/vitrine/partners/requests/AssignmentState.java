package fr.vitrine.partners.requests;

import fr.vitrine.partners.Coded;

/** Where a request stands with one partner. */
public enum AssignmentState implements Coded {
    WAITING("waiting"),
    TAKEN("taken"),
    /** The partner has asked something; the person's answer makes it wait again. */
    ASKED("asked"),
    DECLINED("declined"),
    PASSED_ON("passed-on"),
    DONE("done"),
    /** The partner has been archived. */
    PARTNER_GONE("partner-gone"),
    WITHDRAWN("withdrawn");

    private final String code;

    AssignmentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the partner, or the person for it, still has something to say. */
    public boolean isOpen() {
        return this == WAITING || this == TAKEN || this == ASKED;
    }
}

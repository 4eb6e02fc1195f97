package fr.vitrine.partners.requests;

import fr.vitrine.partners.Coded;

/** Whether it was worth it, as the person says at the end. */
public enum Usefulness implements Coded {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String code;

    Usefulness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

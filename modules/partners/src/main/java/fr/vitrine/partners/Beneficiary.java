package fr.vitrine.partners;

/** Whom an offer is for. */
public enum Beneficiary implements Coded {
    /** Whoever has no enterprise yet. */
    INDIVIDUAL("particulier"),
    ASSOCIATION("association"),
    COMPANY("entreprise"),
    LOCAL_AUTHORITY("collectivite");

    private final String code;

    Beneficiary(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.vitrine.partners;

/** What an offer is. */
public enum OfferKind implements Coded {
    ADVICE("conseil"),
    /** Money that is not paid back. */
    FUNDING("subvention"),
    LOAN("pret"),
    GUARANTEE("garantie"),
    PREMISES("locaux"),
    TRAINING("formation"),
    NETWORK("reseau"),
    /** A call for projects: until its deadline. */
    CALL("appel-a-projets");

    private final String code;

    OfferKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

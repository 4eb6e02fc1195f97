package fr.vitrine.frontend.publicsite.projects;

/** The names of what an address can ask of offers. */
public final class OfferParameters {

    public static final String WORDS = "q";
    public static final String STAGE = "etape";
    public static final String DOMAIN = "domaine";
    public static final String PLACE = "lieu";
    public static final String WHO = "pour";
    public static final String NEED = "besoin";
    public static final String CLOSING = "echeance";

    static final String OFFERS = "/aides";
    static final String PROJECT = "/porteurs-de-projet";
    static final String ANSWERS = "/porteurs-de-projet/resultats";

    /** Where a project is described to partners; it begins with what the address asks. */
    public static final String REQUEST = "/porteurs-de-projet/demande";

    private OfferParameters() {}
}

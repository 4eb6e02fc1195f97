package fr.vitrine.partners;

/** What kind of institution a partner is, in the order in which pages show them. */
public enum PartnerKind implements Coded {
    INTERCOMMUNALITY("intercommunalite"),
    DEPARTEMENT("departement"),
    REGION("region"),
    /** "Chambre consulaire": of commerce, of trades, of agriculture. */
    CHAMBER("chambre"),
    /** The regional chamber of the social and solidarity economy. */
    CRESS("cress"),
    /** Adviser of the "dispositif local d’accompagnement", the support scheme for SSE employers. */
    DLA("dla"),
    /** Helps people who found an enterprise. */
    CREATION_NETWORK("reseau-creation"),
    INCUBATOR("incubateur"),
    /** "Pépinière", "hôtel d’entreprises": premises for young enterprises. */
    PREMISES("pepiniere"),
    SOLIDARITY_FINANCE("finance-solidaire"),
    BANK("banque"),
    EMPLOYMENT("emploi"),
    TRAINING("formation"),
    /** URSSAF, MSA: contributions and social protection. */
    SOCIAL_PROTECTION("protection-sociale"),
    OTHER("autre");

    private final String code;

    PartnerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

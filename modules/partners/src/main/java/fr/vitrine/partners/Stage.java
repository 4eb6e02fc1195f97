package fr.vitrine.partners;

/** Where a project stands, from first to last. */
public enum Stage implements Coded {
    IDEA("idee"),
    STUDY("etude"),
    CREATION("creation"),
    FIRST_YEARS("premieres-annees"),
    GROWTH("developpement"),
    CONSOLIDATION("consolidation"),
    TRANSFER("transmission");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.vitrine.partners;

/** What a structure is to a partner. */
public enum TieKind implements Coded {
    /** The structure is a member of the partner. */
    MEMBER("membre"),
    /** The partner funds it. */
    FUNDED("finance"),
    /** The partner gives it a roof. */
    HOSTED("heberge"),
    WORKS_WITH("travaille-avec");

    private final String code;

    TieKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

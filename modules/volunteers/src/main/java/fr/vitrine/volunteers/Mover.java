package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;

/** On whose side a mission is moved. */
public enum Mover implements Coded {
    /** Its people. */
    STRUCTURE("structure"),
    STAFF("equipe"),
    /** It is over. */
    CLOCK("horloge"),
    /** The last place was taken, or one has become free. */
    PLACES("places"),
    /** It came with a feed that has it, or has it no longer. */
    FEED("flux");

    private final String code;

    Mover(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

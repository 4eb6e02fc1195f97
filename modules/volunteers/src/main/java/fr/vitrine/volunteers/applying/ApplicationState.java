package fr.vitrine.volunteers.applying;

import fr.vitrine.partners.Coded;

/** Where an application stands; {@link ApplicationMove} says who may move it. */
public enum ApplicationState implements Coded {
    /** It has no place yet: all that were asked for are taken, and it waits in line. */
    WAITING("liste-d-attente"),
    /** Its structure has not answered yet. */
    NEW("nouvelle"),
    /** Its structure is in touch with who applied. */
    IN_PROGRESS("en-cours"),
    ACCEPTED("acceptee"),
    DECLINED("refusee"),
    CANCELLED("annulee");

    private final String code;

    ApplicationState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it has places, or waits for one. */
    public boolean isLive() {
        return this != DECLINED && this != CANCELLED;
    }
}

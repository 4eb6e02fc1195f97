package fr.vitrine.volunteers.hours;

import fr.vitrine.partners.Coded;

/** Where an entry of hours stands; {@link HoursMove} says who may move it. */
public enum HoursState implements Coded {
    /** The other side has not said yes yet. */
    TO_CONFIRM("a-confirmer"),
    /** They count. */
    CONFIRMED("confirmees"),
    /** The other side says that it was not so. */
    DISPUTED("contestees"),
    WITHDRAWN("retirees");

    private final String code;

    HoursState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;

/** Where a mission stands; {@link MissionMoves} says who may move it. */
public enum MissionState implements Coded {
    /** Nobody but its structure and staff sees it. */
    DRAFT("brouillon"),
    /** Handed in: staff look at it before the public does. */
    SUBMITTED("a-relire"),
    PUBLISHED("publiee"),
    /** Public, with no place left. */
    FULL("complete"),
    /** Gone from the public site. */
    CLOSED("close");

    private final String code;

    MissionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

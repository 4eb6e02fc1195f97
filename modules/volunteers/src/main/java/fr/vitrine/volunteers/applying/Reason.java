package fr.vitrine.volunteers.applying;

import fr.vitrine.partners.Coded;

/** Why an application is declined or cancelled. */
public enum Reason implements Coded {
    NO_RESPONSE("sans-reponse"),
    REQUIREMENTS("conditions"),
    NOT_AVAILABLE("indisponible"),
    OTHER_MISSION("autre-mission"),
    MISSION_ENDED("mission-close"),
    TURN_PASSED("tour-passe"),
    ACCOUNT_CLOSED("compte-ferme"),
    MISUSE("abus"),
    OTHER("autre");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

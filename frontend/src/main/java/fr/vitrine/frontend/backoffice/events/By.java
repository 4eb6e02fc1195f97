package fr.vitrine.frontend.backoffice.events;

import java.util.Arrays;

/** What turnout is counted by. */
enum By {
    MONTH("mois"),
    DOMAIN("domaine"),
    COMMUNE("commune"),
    ORGANISER("organisateur"),
    EVENT("evenement");

    private final String code;

    By(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Of its text. */
    String key() {
        return "turnout.by." + code;
    }

    static By of(String code) {
        return Arrays.stream(values())
                .filter(by -> by.code.equals(code))
                .findFirst()
                .orElse(MONTH);
    }
}

package fr.vitrine.volunteers;

import fr.vitrine.partners.Coded;

/** When in a week. */
public enum Moment implements Coded {
    /** Monday to Friday, in the daytime. */
    WEEK("semaine"),
    /** Monday to Friday, from half past five on. */
    EVENING("soir"),
    WEEKEND("week-end");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

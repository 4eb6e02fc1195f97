package fr.vitrine.frontend.publicsite;

import com.vaadin.flow.router.NotFoundException;

/** What stood at this address was withdrawn for good. */
public final class GoneException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    /** What it was. */
    public enum What {
        STRUCTURE,
        DOMAIN,
        PARTNER,
        EVENT,
        PROGRAMME,
        MISSION
    }

    private final What what;

    public GoneException(What what) {
        this.what = what;
    }

    What what() {
        return what;
    }
}

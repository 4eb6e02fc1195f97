package fr.vitrine.frontend.access;

/** The names by which views say who may enter, in {@code @RolesAllowed}. The services decide on their own. */
public final class Area {

    /** Whoever has signed in. */
    public static final String PERSON = "PERSON";

    /** The authority's staff, second factor shown. */
    public static final String STAFF = "STAFF";

    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Area() {}
}

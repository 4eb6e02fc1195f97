package fr.vitrine.frontend.backoffice.grid;

/**
 * Filters and sorting under a name.
 *
 * @param query as in an address
 */
public record SavedView(String name, String query) {

    public static final int MAX_NAME = 40;
}

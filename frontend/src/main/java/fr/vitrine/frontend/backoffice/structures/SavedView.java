package fr.vitrine.frontend.backoffice.structures;

/**
 * Filters and sorting under a name.
 *
 * @param query as in an address
 */
record SavedView(String name, String query) {

    static final int MAX_NAME = 40;
}

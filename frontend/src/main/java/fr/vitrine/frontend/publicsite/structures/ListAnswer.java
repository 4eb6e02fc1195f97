package fr.vitrine.frontend.publicsite.structures;

import java.util.Map;

/**
 * A page of the list with all that is drawn on it.
 *
 * @param radii how many structures each radius would find; empty without a place
 */
record ListAnswer(ListPage page, Results results, Widenings widenings, Map<Integer, Long> radii) {}

/**
 * Volunteers: the missions for which structures look for a hand, who applies for them, and what comes of it. Public types
 * are the module's API.
 */
@NullMarked
package fr.vitrine.volunteers;

import org.jspecify.annotations.NullMarked;

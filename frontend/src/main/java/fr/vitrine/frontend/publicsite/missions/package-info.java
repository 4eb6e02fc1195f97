/** Missions of volunteers: how they are searched and drawn, and their pages. */
@NullMarked
package fr.vitrine.frontend.publicsite.missions;

import org.jspecify.annotations.NullMarked;

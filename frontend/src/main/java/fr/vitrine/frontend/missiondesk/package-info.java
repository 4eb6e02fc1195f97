/** Missions in fields and lists, as a structure's people and staff keep them. */
@NullMarked
package fr.vitrine.frontend.missiondesk;

import org.jspecify.annotations.NullMarked;

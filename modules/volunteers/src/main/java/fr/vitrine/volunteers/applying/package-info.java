/**
 * Who offers a hand for which mission, and what becomes of it. Public types are the package's API: {@link
 * fr.vitrine.volunteers.applying.Applying} for who volunteers, {@link fr.vitrine.volunteers.applying.Applicants} for a
 * structure's people, {@link fr.vitrine.volunteers.applying.ApplicationDesk} for staff, who see nobody's name.
 */
@NullMarked
package fr.vitrine.volunteers.applying;

import org.jspecify.annotations.NullMarked;

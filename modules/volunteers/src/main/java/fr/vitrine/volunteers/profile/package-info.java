/** What volunteers say of themselves, and what may suit them. */
@NullMarked
package fr.vitrine.volunteers.profile;

import org.jspecify.annotations.NullMarked;

/** People, their roles and invitations. */
@NullMarked
package fr.vitrine.frontend.backoffice.people;

import org.jspecify.annotations.NullMarked;

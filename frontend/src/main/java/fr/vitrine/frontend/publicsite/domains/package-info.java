/** The landing pages of the domains. */
@NullMarked
package fr.vitrine.frontend.publicsite.domains;

import org.jspecify.annotations.NullMarked;

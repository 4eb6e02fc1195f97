/** Registering for an event, and the page of a registration for who has the link of its mails. */
@NullMarked
package fr.vitrine.frontend.publicsite.registration;

import org.jspecify.annotations.NullMarked;

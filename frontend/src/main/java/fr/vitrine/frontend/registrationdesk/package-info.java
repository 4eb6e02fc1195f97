/** Registrations of an event for organisers and staff: settings, who comes, messages, papers, and the door. */
@NullMarked
package fr.vitrine.frontend.registrationdesk;

import org.jspecify.annotations.NullMarked;

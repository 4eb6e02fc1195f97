/**
 * Registering for events: {@link fr.vitrine.events.registration.Registering} for whoever wants to come, {@link
 * fr.vitrine.events.registration.OwnRegistrations} for who has the link of a mail, {@link
 * fr.vitrine.events.registration.RegistrationDesk} for organisers and staff. Places are given by {@link
 * fr.vitrine.places.Places}; who has which is known here alone.
 */
@NullMarked
package fr.vitrine.events.registration;

import org.jspecify.annotations.NullMarked;

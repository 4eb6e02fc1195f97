/**
 * What people with a project ask of partners, from the draft to the answer and what it was worth. Public types are the
 * package's API: {@link fr.vitrine.partners.requests.OwnRequests} for the person, {@link
 * fr.vitrine.partners.requests.PartnerAnswers} for partners, {@link fr.vitrine.partners.requests.RequestDesk} for staff.
 */
@NullMarked
package fr.vitrine.partners.requests;

import org.jspecify.annotations.NullMarked;

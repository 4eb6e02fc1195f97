/** Keeping a partner: the same fields for staff and for its own people; each service decides who may. */
@NullMarked
package fr.vitrine.frontend.partnerdesk;

import org.jspecify.annotations.NullMarked;

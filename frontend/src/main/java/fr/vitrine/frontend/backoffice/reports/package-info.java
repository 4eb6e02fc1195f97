/** What was reported, for staff to decide on. */
@NullMarked
package fr.vitrine.frontend.backoffice.reports;

import org.jspecify.annotations.NullMarked;

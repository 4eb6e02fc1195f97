/** What is waiting for staff, and how the directory stands. */
@NullMarked
package fr.vitrine.frontend.backoffice.dashboard;

import org.jspecify.annotations.NullMarked;

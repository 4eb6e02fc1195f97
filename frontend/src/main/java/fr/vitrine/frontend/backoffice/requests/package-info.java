/** What staff do about the requests of people with a project. */
@NullMarked
package fr.vitrine.frontend.backoffice.requests;

import org.jspecify.annotations.NullMarked;

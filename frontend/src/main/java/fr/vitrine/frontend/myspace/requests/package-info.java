/** Requests for the people of the partners that they were sent to. */
@NullMarked
package fr.vitrine.frontend.myspace.requests;

import org.jspecify.annotations.NullMarked;

/** Requests of people with a project: describing one, following it, and the links by which partners answer. */
@NullMarked
package fr.vitrine.frontend.publicsite.requests;

import org.jspecify.annotations.NullMarked;

/** Events as their organisers' people propose and keep them. */
@NullMarked
package fr.vitrine.frontend.myspace.events;

import org.jspecify.annotations.NullMarked;

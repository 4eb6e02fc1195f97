/** Where the people of a structure keep its profile. */
@NullMarked
package fr.vitrine.frontend.myspace.profile;

import org.jspecify.annotations.NullMarked;

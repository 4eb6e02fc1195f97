@NullMarked
package fr.vitrine.frontend.myspace.volunteer;

import org.jspecify.annotations.NullMarked;

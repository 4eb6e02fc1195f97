@NullMarked
package fr.vitrine.frontend.myspace.volunteering;

import org.jspecify.annotations.NullMarked;

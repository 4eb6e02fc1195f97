@NullMarked
package fr.vitrine.frontend.myspace.missions;

import org.jspecify.annotations.NullMarked;

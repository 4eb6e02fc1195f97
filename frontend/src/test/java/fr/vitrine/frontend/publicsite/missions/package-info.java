@NullMarked
package fr.vitrine.frontend.publicsite.missions;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.frontend.myspace;

import org.jspecify.annotations.NullMarked;

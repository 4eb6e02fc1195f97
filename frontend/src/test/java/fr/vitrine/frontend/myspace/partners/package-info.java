@NullMarked
package fr.vitrine.frontend.myspace.partners;

import org.jspecify.annotations.NullMarked;

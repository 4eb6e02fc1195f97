@NullMarked
package fr.vitrine.frontend.access;

import org.jspecify.annotations.NullMarked;

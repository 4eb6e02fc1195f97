@NullMarked
package fr.vitrine.frontend.backoffice.grid;

import org.jspecify.annotations.NullMarked;

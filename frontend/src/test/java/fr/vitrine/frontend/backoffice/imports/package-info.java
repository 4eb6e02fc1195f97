@NullMarked
package fr.vitrine.frontend.backoffice.imports;

import org.jspecify.annotations.NullMarked;

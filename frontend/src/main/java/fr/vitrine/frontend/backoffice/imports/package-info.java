/** Files of structures brought in by staff, step by step, and what came of those before. */
@NullMarked
package fr.vitrine.frontend.backoffice.imports;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.frontend.backoffice.taxonomy;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.frontend.backoffice;

import org.jspecify.annotations.NullMarked;

/** What long forms are made of: fields that are kept as one types, what is wrong with them, places and points on a map. */
@NullMarked
package fr.vitrine.frontend.form;

import org.jspecify.annotations.NullMarked;

/** The grid of all structures: filters, views, changes of many at once, export. */
@NullMarked
package fr.vitrine.frontend.backoffice.structures;

import org.jspecify.annotations.NullMarked;

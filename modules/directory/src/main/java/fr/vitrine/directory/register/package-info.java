/** All structures in whatever state, as staff filter, sort, count and export them; and how well a territory is covered. */
@NullMarked
package fr.vitrine.directory.register;

import org.jspecify.annotations.NullMarked;

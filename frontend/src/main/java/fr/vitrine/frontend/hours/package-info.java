/** Opening hours as whoever keeps a profile edits them: a structure's and a partner's alike. */
@NullMarked
package fr.vitrine.frontend.hours;

import org.jspecify.annotations.NullMarked;

/** The list of structures: one question, as an address, a form and a list of answers. */
@NullMarked
package fr.vitrine.frontend.publicsite.structures;

import org.jspecify.annotations.NullMarked;

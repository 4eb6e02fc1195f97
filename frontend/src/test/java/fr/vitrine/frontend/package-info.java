/** Tests of the deployable: views by Karibu, rules of the architecture, journeys in a browser. */
@NullMarked
package fr.vitrine.frontend;

import org.jspecify.annotations.NullMarked;

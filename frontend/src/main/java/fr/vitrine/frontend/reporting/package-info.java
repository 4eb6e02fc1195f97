/** How somebody who has signed in reports what another wrote to them. */
@NullMarked
package fr.vitrine.frontend.reporting;

import org.jspecify.annotations.NullMarked;

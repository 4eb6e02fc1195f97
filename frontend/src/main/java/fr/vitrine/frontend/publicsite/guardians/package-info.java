/** Where parents and guardians say whether somebody under 18 may volunteer, by the link of a mail. */
@NullMarked
package fr.vitrine.frontend.publicsite.guardians;

import org.jspecify.annotations.NullMarked;

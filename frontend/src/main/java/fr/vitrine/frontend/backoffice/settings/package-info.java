/** What administrators settle for the whole territory. */
@NullMarked
package fr.vitrine.frontend.backoffice.settings;

import org.jspecify.annotations.NullMarked;

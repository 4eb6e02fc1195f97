/** Where anybody says that something on the site, or in a conversation, is not as it should be. */
@NullMarked
package fr.vitrine.frontend.publicsite.reports;

import org.jspecify.annotations.NullMarked;

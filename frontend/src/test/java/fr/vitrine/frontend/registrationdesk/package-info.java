@NullMarked
package fr.vitrine.frontend.registrationdesk;

import org.jspecify.annotations.NullMarked;

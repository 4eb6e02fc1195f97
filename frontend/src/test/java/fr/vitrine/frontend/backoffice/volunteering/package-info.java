@NullMarked
package fr.vitrine.frontend.backoffice.volunteering;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.frontend.backoffice.dashboard;

import org.jspecify.annotations.NullMarked;

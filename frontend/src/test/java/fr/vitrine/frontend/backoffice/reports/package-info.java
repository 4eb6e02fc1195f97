@NullMarked
package fr.vitrine.frontend.backoffice.reports;

import org.jspecify.annotations.NullMarked;

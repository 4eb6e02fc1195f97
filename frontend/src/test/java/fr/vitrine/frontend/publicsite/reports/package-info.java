@NullMarked
package fr.vitrine.frontend.publicsite.reports;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.territory.site;

import org.jspecify.annotations.NullMarked;

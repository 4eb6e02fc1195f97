@NullMarked
package fr.vitrine.frontend.publicsite.freshness;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.vitrine.territory;

import org.jspecify.annotations.NullMarked;

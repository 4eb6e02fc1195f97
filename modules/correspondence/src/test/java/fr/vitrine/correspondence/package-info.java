@NullMarked
package fr.vitrine.correspondence;

import org.jspecify.annotations.NullMarked;

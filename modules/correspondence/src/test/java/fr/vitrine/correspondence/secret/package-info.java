@NullMarked
package fr.vitrine.correspondence.secret;

import org.jspecify.annotations.NullMarked;

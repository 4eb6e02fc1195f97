@NullMarked
package fr.vitrine.correspondence.inbound;

import org.jspecify.annotations.NullMarked;

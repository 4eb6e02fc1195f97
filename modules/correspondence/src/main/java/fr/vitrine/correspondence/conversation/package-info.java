/** Messages between visitors and structures, passed on so that neither learns the other's address. */
@NullMarked
package fr.vitrine.correspondence.conversation;

import org.jspecify.annotations.NullMarked;

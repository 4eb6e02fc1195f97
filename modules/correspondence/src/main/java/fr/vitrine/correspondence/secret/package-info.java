/** What the installation signs links and encrypts with. */
@NullMarked
package fr.vitrine.correspondence.secret;

import org.jspecify.annotations.NullMarked;

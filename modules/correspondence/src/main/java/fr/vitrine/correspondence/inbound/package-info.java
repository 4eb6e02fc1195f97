/** Mails that come in: answers in conversations, and what comes back because it does not arrive. */
@NullMarked
package fr.vitrine.correspondence.inbound;

import org.jspecify.annotations.NullMarked;

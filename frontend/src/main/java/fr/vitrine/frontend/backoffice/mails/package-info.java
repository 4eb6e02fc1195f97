/** Outgoing mail, held messages and the words of mails. */
@NullMarked
package fr.vitrine.frontend.backoffice.mails;

import org.jspecify.annotations.NullMarked;

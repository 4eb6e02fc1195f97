/** Writing to a structure, and the page of a conversation: plain forms that need no script and no session. */
@NullMarked
package fr.vitrine.frontend.publicsite.messages;

import org.jspecify.annotations.NullMarked;

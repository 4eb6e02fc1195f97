/** Correspondence: outgoing mail through an outbox, its templates, and messages relayed between people who stay hidden. */
@NullMarked
package fr.vitrine.correspondence;

import org.jspecify.annotations.NullMarked;

package fr.vitrine.correspondence.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was written: plain text with line ends.
 *
 * @param notice what happened to that of which the conversation speaks, by whoever wrote: then the text may be empty
 */
public record Message(Side from, String text, @Nullable String notice, Instant at) {}

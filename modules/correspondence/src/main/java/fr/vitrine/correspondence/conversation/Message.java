package fr.vitrine.correspondence.conversation;

import java.time.Instant;

/** A message as it was written: plain text with line ends. */
public record Message(Side from, String text, Instant at) {}

package fr.vitrine.events;

import fr.vitrine.directory.Change;
import org.jspecify.annotations.Nullable;

/**
 * An event has been written. Said within the transaction of the change.
 *
 * @param before whether the public saw it before; null: it is new
 */
public record EventStored(Event event, @Nullable Publication before, Change change) {}

package fr.vitrine.events;

/** Something that pages show of events has changed. Who listens after commit sees the new state. */
public record EventsChanged() {}

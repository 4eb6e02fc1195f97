package fr.vitrine.volunteers;

/** Something that pages show of missions has changed. Who listens after commit sees the new state. */
public record MissionsChanged() {}

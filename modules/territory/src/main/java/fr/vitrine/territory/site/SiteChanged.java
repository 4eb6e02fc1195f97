package fr.vitrine.territory.site;

/** A page of text or a setting has changed. Who listens after commit sees the new state. */
public record SiteChanged() {}

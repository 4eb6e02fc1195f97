package fr.vitrine.partners;

/** Something that pages show of partners and their offers has changed. Who listens after commit sees the new state. */
public record PartnersChanged() {}

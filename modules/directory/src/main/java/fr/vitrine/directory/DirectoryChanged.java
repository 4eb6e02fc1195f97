package fr.vitrine.directory;

/**
 * Something that the directory shows has changed: here, on another node, by an import, or by hand in the database. Who
 * listens after commit sees the new state.
 */
public record DirectoryChanged() {}

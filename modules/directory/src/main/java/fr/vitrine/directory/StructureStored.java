package fr.vitrine.directory;

import fr.vitrine.kernel.StructureId;

/**
 * A structure was written or has another status. Said within the transaction of the change, for what has to become
 * visible together with it; whoever may wait until it is done listens to {@link DirectoryChanged}.
 */
public record StructureStored(StructureId id, Change change) {}

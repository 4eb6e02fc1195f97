package fr.vitrine.volunteers;

import fr.vitrine.kernel.MissionId;

/** Nobody is looked for any more. Heard in the same transaction, in which its places are locked. */
public record MissionClosed(MissionId mission, Mover mover) {}

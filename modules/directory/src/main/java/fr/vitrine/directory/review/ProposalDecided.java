package fr.vitrine.directory.review;

import fr.vitrine.directory.Structure;

/** Staff have decided. Said within the transaction of the decision; {@code structure} is what it is now. */
public record ProposalDecided(Proposal proposal, Structure structure) {}

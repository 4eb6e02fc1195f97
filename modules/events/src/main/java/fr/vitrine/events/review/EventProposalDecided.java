package fr.vitrine.events.review;

import fr.vitrine.events.Event;

/** Staff have decided. Said within the transaction of the decision; {@code event} is what it is now. */
public record EventProposalDecided(EventProposal proposal, Event event) {}

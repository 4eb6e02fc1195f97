package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.time.Instant;
import java.util.Set;

/** A message that staff decide on: all that helps to tell who writes. */
public record HeldMessage(
        ConversationId id,
        StructureId structure,
        String visitor,
        EmailAddress email,
        String subject,
        String text,
        Set<HoldReason> reasons,
        Instant at) {}

package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.StructureId;
import java.util.Optional;

/** Knows who reads a structure's messages. The module that knows structures has it: this one must not. */
public interface StructureMailboxes {

    /** Empty where the structure is not published, or nobody would read what is sent to it. */
    Optional<StructureMailbox> find(StructureId structure);
}

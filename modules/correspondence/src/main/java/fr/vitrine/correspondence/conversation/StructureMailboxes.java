package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Optional;

/** Knows who reads a structure's messages. The module that knows structures has it: this one must not. */
public interface StructureMailboxes {

    /** Empty where the structure is not published, or nobody would read what is sent to it. */
    Optional<StructureMailbox> find(StructureId structure);

    /** What mails call it; a dash where it is not published any more. */
    default String name(StructureId structure) {
        return find(structure).map(StructureMailbox::name).orElse("–");
    }

    default List<Reader> readers(StructureId structure) {
        return find(structure).map(StructureMailbox::readers).orElse(List.of());
    }
}

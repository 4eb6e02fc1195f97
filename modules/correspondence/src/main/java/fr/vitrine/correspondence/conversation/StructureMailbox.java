package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Locale;

/** Where messages for a structure go. */
public record StructureMailbox(StructureId id, String name, List<Reader> readers) {

    /**
     * @param signsIn answers in the space of its structure; who does not gets a link to answer by
     */
    public record Reader(EmailAddress address, Locale language, boolean signsIn) {}

    public StructureMailbox {
        readers = List.copyOf(readers);
    }
}

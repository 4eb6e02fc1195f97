package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where messages for a structure go. */
public record StructureMailbox(StructureId id, String name, List<Reader> readers) {

    /**
     * @param person who signs in and answers in the space of its structure; null: they get a link to answer by
     */
    public record Reader(
            EmailAddress address, Locale language, @Nullable PersonId person) {

        boolean signsIn() {
            return person != null;
        }
    }

    public StructureMailbox {
        readers = List.copyOf(readers);
    }
}

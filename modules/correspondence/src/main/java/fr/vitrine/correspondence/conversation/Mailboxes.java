package fr.vitrine.correspondence.conversation;

import fr.vitrine.kernel.StructureId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mailboxes of whatever module knows structures; without one there are none. */
@Component
class Mailboxes {

    private final ObjectProvider<StructureMailboxes> known;

    Mailboxes(ObjectProvider<StructureMailboxes> known) {
        this.known = known;
    }

    Optional<StructureMailbox> find(StructureId structure) {
        var mailboxes = known.getIfAvailable();
        return mailboxes == null
                ? Optional.empty()
                : mailboxes.find(structure).filter(mailbox -> !mailbox.readers().isEmpty());
    }
}

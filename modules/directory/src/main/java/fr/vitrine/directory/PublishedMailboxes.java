package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.correspondence.conversation.StructureMailbox;
import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages for a published structure go to its people; as long as it has none, to its own address. */
@Component
class PublishedMailboxes implements StructureMailboxes {

    private final DSLContext jooq;
    private final Memberships memberships;

    PublishedMailboxes(DSLContext jooq, Memberships memberships) {
        this.jooq = jooq;
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StructureMailbox> find(StructureId structure) {
        return jooq.select(STRUCTURE.NAME, STRUCTURE.EMAIL)
                .from(STRUCTURE)
                .where(STRUCTURE.ID.eq(structure))
                .and(STRUCTURE.STATUS.eq(StructureStatus.published))
                .fetchOptional(row -> new StructureMailbox(structure, row.value1(), readers(structure, row.value2())));
    }

    private List<Reader> readers(StructureId structure, @Nullable EmailAddress own) {
        var people = memberships.list(Actor.OPERATOR, structure).stream()
                .map(member -> new Reader(member.email(), member.language(), member.person()))
                .toList();
        return people.isEmpty() && own != null ? List.of(new Reader(own, Locale.FRENCH, null)) : people;
    }
}

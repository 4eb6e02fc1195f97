package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.correspondence.conversation.StructureMailbox;
import fr.vitrine.correspondence.conversation.StructureMailbox.Reader;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages for a published structure go to its own address. */
@Component
class PublishedMailboxes implements StructureMailboxes {

    private final DSLContext jooq;

    PublishedMailboxes(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StructureMailbox> find(StructureId structure) {
        return jooq.select(STRUCTURE.NAME, STRUCTURE.EMAIL)
                .from(STRUCTURE)
                .where(STRUCTURE.ID.eq(structure))
                .and(STRUCTURE.STATUS.eq(StructureStatus.published))
                .fetchOptional(row -> new StructureMailbox(structure, row.value1(), readers(row.value2())));
    }

    private static List<Reader> readers(@Nullable EmailAddress email) {
        return email == null ? List.of() : List.of(new Reader(email, Locale.FRENCH, false));
    }
}

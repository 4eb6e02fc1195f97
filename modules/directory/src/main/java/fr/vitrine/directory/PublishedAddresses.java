package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pages of structures there are and when each changed, for those who visit them all. */
@Service
public class PublishedAddresses {

    private final DSLContext jooq;

    PublishedAddresses(DSLContext jooq) {
        this.jooq = jooq;
    }

    public record PublishedAddress(Slug slug, OffsetDateTime updatedAt) {}

    @Transactional(readOnly = true)
    public int count() {
        return jooq.fetchCount(STRUCTURE, STRUCTURE.STATUS.eq(StructureStatus.published));
    }

    /** When something last changed; empty where nothing is published. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> lastChange() {
        return jooq.select(DSL.max(STRUCTURE.UPDATED_AT))
                .from(STRUCTURE)
                .where(STRUCTURE.STATUS.eq(StructureStatus.published))
                .fetchOptional(0, OffsetDateTime.class);
    }

    /** In an order that a new structure does not disturb, except at the end. */
    @Transactional(readOnly = true)
    public List<PublishedAddress> list(int offset, int limit) {
        return jooq.select(STRUCTURE.SLUG, STRUCTURE.UPDATED_AT)
                .from(STRUCTURE)
                .where(STRUCTURE.STATUS.eq(StructureStatus.published))
                .orderBy(STRUCTURE.PUBLISHED_AT, STRUCTURE.ID)
                .offset(offset)
                .limit(limit)
                .fetch(Records.mapping(PublishedAddress::new));
    }
}

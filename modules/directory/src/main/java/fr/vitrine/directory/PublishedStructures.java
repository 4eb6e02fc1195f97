package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.FORMER_SLUG;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of a single structure: it can return nothing that is not published. */
@Service
public class PublishedStructures {

    private final DSLContext jooq;
    private final StructureRows rows;

    PublishedStructures(DSLContext jooq, StructureRows rows) {
        this.jooq = jooq;
        this.rows = rows;
    }

    /** What stands at an address of the public site. */
    public sealed interface Lookup {

        record Found(Structure structure) implements Lookup {}

        /** It has another address now. */
        record Moved(Slug to) implements Lookup {}

        /** It was here and has been archived. */
        record Gone() implements Lookup {}

        record Unknown() implements Lookup {}
    }

    @Transactional(readOnly = true)
    public Lookup find(Slug slug) {
        return rows.find(STRUCTURE.SLUG.eq(slug))
                .map(this::shown)
                .orElseGet(() -> movedTo(slug).<Lookup>map(Lookup.Moved::new).orElseGet(Lookup.Unknown::new));
    }

    /** Those of these that are published. */
    @Transactional(readOnly = true)
    public Map<StructureId, Structure> byId(Collection<StructureId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.list(STRUCTURE.ID.in(ids).and(STRUCTURE.STATUS.eq(StructureStatus.published))).stream()
                        .collect(Collectors.toMap(Structure::id, Function.identity()));
    }

    /** The only one that the State's registers know by one of these numbers. */
    @Transactional(readOnly = true)
    public Optional<StructureId> registered(@Nullable String siren, @Nullable RnaNumber rna) {
        var isIt = noCondition();
        if (siren != null) {
            isIt = isIt.or(STRUCTURE.SIRET.cast(String.class).startsWith(siren));
        }
        if (rna != null) {
            isIt = isIt.or(STRUCTURE.RNA.eq(rna));
        }
        var found = siren == null && rna == null
                ? List.<StructureId>of()
                : jooq.select(STRUCTURE.ID)
                        .from(STRUCTURE)
                        .where(isIt.and(STRUCTURE.STATUS.eq(StructureStatus.published)))
                        .limit(2)
                        .fetch(STRUCTURE.ID);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Lookup shown(Structure structure) {
        return switch (structure.status()) {
            case PUBLISHED -> new Lookup.Found(structure);
            case ARCHIVED ->
                winnerOf(structure.id()).<Lookup>map(Lookup.Moved::new).orElseGet(Lookup.Gone::new);
            case DRAFT -> new Lookup.Unknown();
        };
    }

    private Optional<Slug> movedTo(Slug slug) {
        return jooq.select(STRUCTURE.SLUG)
                .from(FORMER_SLUG)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(FORMER_SLUG.STRUCTURE_ID))
                .where(FORMER_SLUG.SLUG.eq(slug).and(STRUCTURE.STATUS.eq(StructureStatus.published)))
                .fetchOptional(STRUCTURE.SLUG)
                .or(() -> jooq.select(FORMER_SLUG.STRUCTURE_ID)
                        .from(FORMER_SLUG)
                        .where(FORMER_SLUG.SLUG.eq(slug))
                        .fetchOptional(FORMER_SLUG.STRUCTURE_ID)
                        .flatMap(this::winnerOf));
    }

    /** The published record that took this one over, be it by way of others. */
    private Optional<Slug> winnerOf(StructureId loser) {
        return jooq.resultQuery("""
                        with recursive winner as (
                            select winner_structure_id as id from directory.structure where id = {0}
                            union
                            select s.winner_structure_id from winner w join directory.structure s on s.id = w.id)
                        select s.slug from winner w join directory.structure s on s.id = w.id
                        where s.status = 'published'\
                        """, loser.value()).fetchOptional(row -> new Slug(row.get(0, String.class)));
    }
}

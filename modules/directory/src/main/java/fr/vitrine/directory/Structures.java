package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.StructureId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The structures in whatever state, for those who may change them. The public reads {@link PublishedStructures}. */
@Service
public class Structures {

    private final DSLContext jooq;
    private final StructureRows rows;
    private final StructureWriter writer;
    private final ApplicationEventPublisher events;

    Structures(DSLContext jooq, StructureRows rows, StructureWriter writer, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.rows = rows;
        this.writer = writer;
        this.events = events;
    }

    /** Adds a structure under a new slug. The source key must be new; a known one is an error of the caller. */
    @Transactional
    public SaveResult create(Actor actor, SourceKey source, StructureDetails details, Status status) {
        actor.requireOperator();
        var holder = holderOf(details.siret(), null);
        if (holder.isPresent()) {
            return new SaveResult.SiretTaken(holder.get());
        }
        var id = writer.create(source, details, status);
        events.publishEvent(new DirectoryChanged());
        return new SaveResult.Saved(get(id));
    }

    /**
     * Replaces what a structure says of itself. Its slug follows its name; the former one goes on leading to it. From now
     * on an import only fills what is empty.
     */
    @Transactional
    public SaveResult update(Actor actor, StructureId id, int version, StructureDetails details) {
        actor.requireOperator();
        var current = getForUpdate(id);
        if (current.version() != version) {
            return new SaveResult.Conflict(current);
        }
        if (current.details().equals(details)) {
            return new SaveResult.Saved(current);
        }
        var holder = holderOf(details.siret(), id);
        if (holder.isPresent()) {
            return new SaveResult.SiretTaken(holder.get());
        }
        writer.replace(current, details);
        writer.markCurated(id);
        events.publishEvent(new DirectoryChanged());
        return new SaveResult.Saved(get(id));
    }

    /** Publishes, archives or takes back to draft. */
    @Transactional
    public Structure setStatus(Actor actor, StructureId id, Status status) {
        actor.requireOperator();
        getForUpdate(id);
        writer.changeStatus(id, status);
        events.publishEvent(new DirectoryChanged());
        return get(id);
    }

    @Transactional(readOnly = true)
    public Structure get(Actor actor, StructureId id) {
        actor.requireOperator();
        return get(id);
    }

    @Transactional(readOnly = true)
    public Optional<Structure> findBySource(Actor actor, SourceKey source) {
        actor.requireOperator();
        return rows.find(STRUCTURE.SOURCE.eq(source.source()).and(STRUCTURE.SOURCE_ID.eq(source.id())));
    }

    @Transactional(readOnly = true)
    public Optional<Structure> findBySiret(Actor actor, Siret siret) {
        actor.requireOperator();
        return rows.find(STRUCTURE.SIRET.eq(siret));
    }

    private Structure get(StructureId id) {
        return rows.find(STRUCTURE.ID.eq(id)).orElseThrow(() -> new NotFound("structure"));
    }

    private Structure getForUpdate(StructureId id) {
        jooq.selectOne().from(STRUCTURE).where(STRUCTURE.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    private Optional<Structure> holderOf(@Nullable Siret siret, @Nullable StructureId except) {
        return siret == null
                ? Optional.empty()
                : rows.find(STRUCTURE.SIRET.eq(siret))
                        .filter(holder -> !holder.id().equals(except));
    }
}

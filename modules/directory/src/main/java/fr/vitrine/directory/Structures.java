package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structures in whatever state, for staff; their members read their own. What members write goes through
 * {@code review}. The public reads {@link PublishedStructures}.
 */
@Service
public class Structures {

    private final StructureRows rows;
    private final StructureWriter writer;
    private final ApplicationEventPublisher events;

    Structures(StructureRows rows, StructureWriter writer, ApplicationEventPublisher events) {
        this.rows = rows;
        this.writer = writer;
        this.events = events;
    }

    /** Adds a structure under a new slug. The source key must be new; a known one is an error of the caller. */
    @Transactional
    public SaveResult create(Actor actor, SourceKey source, StructureDetails details, Status status) {
        actor.requireStaff();
        var holder = writer.holderOf(details.siret(), null);
        if (holder.isPresent()) {
            return new SaveResult.SiretTaken(holder.get());
        }
        var id = writer.create(new Change(actor, Cause.CREATED), source, details, status);
        events.publishEvent(new DirectoryChanged());
        return new SaveResult.Saved(get(id));
    }

    /**
     * Replaces what a structure says of itself. Its slug follows its name; the former one goes on leading to it. From now
     * on an import only fills what is empty.
     */
    @Transactional
    public SaveResult update(Actor actor, StructureId id, int version, StructureDetails details) {
        actor.requireStaff();
        var current = writer.lock(id);
        if (current.version() != version) {
            return new SaveResult.Conflict(current);
        }
        if (current.details().equals(details)) {
            return new SaveResult.Saved(current);
        }
        var holder = writer.holderOf(details.siret(), id);
        if (holder.isPresent()) {
            return new SaveResult.SiretTaken(holder.get());
        }
        writer.replace(new Change(actor, Cause.EDITED), current, details);
        writer.markCurated(id);
        events.publishEvent(new DirectoryChanged());
        return new SaveResult.Saved(get(id));
    }

    /** Publishes, archives or takes back to draft. */
    @Transactional
    public Structure setStatus(Actor actor, StructureId id, Status status) {
        setStatus(actor, Set.of(id), status);
        return get(id);
    }

    /**
     * The same for many at once, all or none.
     *
     * @return what those were that have changed: {@link #restoreStatus} undoes it
     */
    @Transactional
    public Map<StructureId, Status> setStatus(Actor actor, Collection<StructureId> ids, Status status) {
        actor.requireStaff();
        var before = new TreeMap<StructureId, Status>();
        for (var id : new TreeSet<>(ids)) {
            var current = writer.lock(id);
            if (current.status() != status) {
                before.put(id, current.status());
                writer.changeStatus(new Change(actor, Cause.STATUS), id, status);
            }
        }
        events.publishEvent(new DirectoryChanged());
        return before;
    }

    @Transactional
    public void restoreStatus(Actor actor, Map<StructureId, Status> before) {
        actor.requireStaff();
        new TreeMap<>(before).forEach((id, status) -> setStatus(actor, Set.of(id), status));
    }

    /** For staff, and for its members. */
    @Transactional(readOnly = true)
    public Structure get(Actor actor, StructureId id) {
        actor.requireEditing(id);
        return get(id);
    }

    @Transactional(readOnly = true)
    public Optional<Structure> findBySource(Actor actor, SourceKey source) {
        actor.requireStaff();
        return rows.find(STRUCTURE.SOURCE.eq(source.source()).and(STRUCTURE.SOURCE_ID.eq(source.id())));
    }

    @Transactional(readOnly = true)
    public Optional<Structure> findBySiret(Actor actor, Siret siret) {
        actor.requireStaff();
        return rows.find(STRUCTURE.SIRET.eq(siret));
    }

    private Structure get(StructureId id) {
        return rows.find(STRUCTURE.ID.eq(id)).orElseThrow(() -> new NotFound("structure"));
    }
}

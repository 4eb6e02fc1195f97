package fr.vitrine.events;

import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.partners.SaveResult;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes in whatever state: staff keep them. The public reads {@link PublishedProgrammes}. */
@Service
public class Programmes {

    private final DSLContext jooq;
    private final ProgrammeRows rows;
    private final ApplicationEventPublisher publisher;

    Programmes(DSLContext jooq, ProgrammeRows rows, ApplicationEventPublisher publisher) {
        this.jooq = jooq;
        this.rows = rows;
        this.publisher = publisher;
    }

    /** Adds a draft. */
    @Transactional
    public Programme create(Actor actor, ProgrammeDetails details) {
        actor.requireStaff();
        return changed(rows.insert(details));
    }

    /** Replaces what is said of a programme. Its slug follows its title; the former one goes on leading to it. */
    @Transactional
    public SaveResult<Programme> update(Actor actor, ProgrammeId id, int version, ProgrammeDetails details) {
        actor.requireStaff();
        var current = rows.lock(id);
        if (current.version() != version) {
            return new Conflict<>(current);
        }
        if (current.details().equals(details)) {
            return new Saved<>(current);
        }
        rows.update(current, details);
        return new Saved<>(changed(id));
    }

    @Transactional
    public Programme setPublication(Actor actor, ProgrammeId id, Publication publication) {
        actor.requireStaff();
        if (publication == Publication.PROPOSED || publication == Publication.REFUSED) {
            throw new IllegalArgumentException("programmes are not proposed");
        }
        rows.lock(id);
        rows.publish(id, publication);
        return changed(id);
    }

    @Transactional(readOnly = true)
    public Programme get(Actor actor, ProgrammeId id) {
        actor.requireStaff();
        return rows.get(id);
    }

    /** All of them, the latest dates first. */
    @Transactional(readOnly = true)
    public List<Programme> list(Actor actor) {
        actor.requireStaff();
        return rows.list(noCondition());
    }

    private Programme changed(ProgrammeId id) {
        jooq.execute("update events.revision set number = number + 1, changed_at = now()");
        publisher.publishEvent(new EventsChanged(Set.of()));
        return rows.get(id);
    }
}

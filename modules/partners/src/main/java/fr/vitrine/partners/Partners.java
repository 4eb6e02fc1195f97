package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The partners in whatever state: staff keep them, a partner's own people read theirs and correct it. The public reads
 * {@link PublishedPartners}.
 */
@Service
public class Partners {

    private final PartnerRows rows;
    private final OfferEntries entries;
    private final PartnerHistory history;
    private final ApplicationEventPublisher events;

    Partners(PartnerRows rows, OfferEntries entries, PartnerHistory history, ApplicationEventPublisher events) {
        this.rows = rows;
        this.entries = entries;
        this.history = history;
        this.events = events;
    }

    /** Adds a partner under a new slug. */
    @Transactional
    public Partner create(Actor actor, PartnerDetails details, Publication status) {
        return create(actor, details, status, Kind.CREATED);
    }

    /** @param kind what it is called in the history */
    @Transactional
    Partner create(Actor actor, PartnerDetails details, Publication status, Kind kind) {
        actor.requireStaff();
        var id = rows.insert(details);
        rows.changeStatus(id, status);
        history.add(actor, id, kind, null);
        return changed(id);
    }

    /** Replaces what is said of a partner. Its slug follows its name; the former one goes on leading to it. */
    @Transactional
    public SaveResult<Partner> update(Actor actor, PartnerId id, int version, PartnerDetails details) {
        return update(actor, id, version, details, Kind.DETAILS);
    }

    /** @param kind what it is called in the history */
    @Transactional
    SaveResult<Partner> update(Actor actor, PartnerId id, int version, PartnerDetails details, Kind kind) {
        actor.requireEditing(id);
        var current = rows.lock(id);
        if (current.version() != version) {
            return new Conflict<>(current);
        }
        if (current.details().equals(details)) {
            return new Saved<>(current);
        }
        rows.update(current, details);
        history.add(actor, id, kind, current.details(), details);
        return new Saved<>(changed(id));
    }

    /** Publishes, archives or takes back to draft; its offers are public as long as it is. */
    @Transactional
    public Partner setStatus(Actor actor, PartnerId id, Publication status) {
        actor.requireStaff();
        if (rows.lock(id).status() != status) {
            rows.changeStatus(id, status);
            history.add(actor, id, Kind.STATE, status.name().toLowerCase(Locale.ROOT));
        }
        return changed(id);
    }

    /**
     * The same for several, all or none.
     *
     * @return what those were that have changed
     */
    @Transactional
    public Map<PartnerId, Publication> setStatus(Actor actor, Collection<PartnerId> ids, Publication status) {
        actor.requireStaff();
        var before = new LinkedHashMap<PartnerId, Publication>();
        for (var id : new TreeSet<>(ids)) {
            var was = rows.lock(id).status();
            if (was != status) {
                setStatus(actor, id, status);
                before.put(id, was);
            }
        }
        return before;
    }

    /** Takes back what the other did. */
    @Transactional
    public void restoreStatus(Actor actor, Map<PartnerId, Publication> before) {
        actor.requireStaff();
        new TreeMap<>(before).forEach((id, status) -> setStatus(actor, id, status));
    }

    /** For staff, and for its own people. */
    @Transactional(readOnly = true)
    public Partner get(Actor actor, PartnerId id) {
        actor.requireEditing(id);
        return rows.get(id);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Partner> list(Actor actor) {
        actor.requireStaff();
        return rows.list(noCondition());
    }

    /** Those of these whose people the actor is of; all of these for staff. */
    @Transactional(readOnly = true)
    public List<Partner> list(Actor actor, Collection<PartnerId> ids) {
        ids.forEach(actor::requireEditing);
        return ids.isEmpty() ? List.of() : rows.list(PARTNER.ID.in(ids));
    }

    private Partner changed(PartnerId id) {
        entries.refresh(id);
        events.publishEvent(new PartnersChanged());
        return rows.get(id);
    }
}

package fr.vitrine.directory.taxonomy;

import fr.vitrine.accounts.ActionLog;
import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.directory.StructureStored;
import fr.vitrine.directory.search.SearchIndex;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Conflict;
import fr.vitrine.directory.taxonomy.TaxonomyResult.InUse;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Invalid;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Problem;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Retired;
import fr.vitrine.directory.taxonomy.TaxonomyResult.Saved;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Domains and competences as staff change them. Every change is logged; what the public reads and finds changes with it. An
 * entry keeps its address for good: what is taken over by another one leads there.
 */
@Service
public class TaxonomyEditing {

    /** Search entries have a bit for each. */
    private static final int MAX_ENTRIES = 256;

    private final TaxonomyRows rows;
    private final TaxonomyRetirement retirement;
    private final SearchIndex index;
    private final ActionLog log;
    private final ApplicationEventPublisher events;

    TaxonomyEditing(
            TaxonomyRows rows,
            TaxonomyRetirement retirement,
            SearchIndex index,
            ActionLog log,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.retirement = retirement;
        this.index = index;
        this.log = log;
        this.events = events;
    }

    /** All entries: domains in their order, then competences in that of each domain. */
    @Transactional(readOnly = true)
    public List<TaxonomyEntry> list(Actor actor) {
        actor.requireStaff();
        return rows.list(DSL.noCondition());
    }

    /** What was taken out or over, the last first. */
    @Transactional(readOnly = true)
    public List<RetiredEntry> retired(Actor actor) {
        actor.requireStaff();
        return rows.retired();
    }

    /** @param parent null: a domain, whose wording has a page */
    @Transactional
    public TaxonomyResult add(Actor actor, @Nullable CompetenceId parent, EntryWording written) {
        actor.requireStaff();
        retirement.lock();
        var wording = written.cleaned();
        var problems = problems(wording, null);
        var domain = parent == null ? null : rows.find(parent).orElse(null);
        if ((parent == null) != (wording.page() != null) || parent != null && (domain == null || !domain.isDomain())) {
            problems.add(Problem.WRONG_PLACE);
        }
        if (rows.count() >= MAX_ENTRIES) {
            problems.add(Problem.TOO_MANY_ENTRIES);
        }
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        var added = get(rows.insert(parent, wording, hue(domain == null ? wording : domain.wording())));
        return saved(actor, "taxonomy.added", added, null);
    }

    private static String hue(EntryWording domain) {
        return domain.page() == null
                ? EntryWording.HUES.getFirst()
                : domain.page().hue();
    }

    @Transactional
    public TaxonomyResult change(Actor actor, CompetenceId id, int version, EntryWording written) {
        actor.requireStaff();
        retirement.lock();
        var entry = rows.find(id).orElse(null);
        if (entry == null || entry.version() != version) {
            return new Conflict();
        }
        var wording = written.cleaned();
        var problems = problems(wording, id);
        if (entry.isDomain() != (wording.page() != null)) {
            problems.add(Problem.WRONG_PLACE);
        }
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        if (entry.wording().equals(wording)) {
            return new Saved(entry);
        }
        rows.update(id, wording);
        return saved(actor, "taxonomy.changed", get(id), entry.wording().label().fr());
    }

    /**
     * Puts it elsewhere.
     *
     * @param parent null for a domain
     * @param place among those that are there, from 0 on, itself not counted
     */
    @Transactional
    public TaxonomyResult move(Actor actor, CompetenceId id, int version, @Nullable CompetenceId parent, int place) {
        actor.requireStaff();
        retirement.lock();
        var entry = rows.find(id).orElse(null);
        if (entry == null || entry.version() != version) {
            return new Conflict();
        }
        var domain = parent == null ? null : rows.find(parent).orElse(null);
        if (entry.isDomain() != (parent == null) || parent != null && (domain == null || !domain.isDomain())) {
            return new Invalid(Set.of(Problem.WRONG_PLACE));
        }
        rows.place(id, parent, place);
        if (parent != null && !parent.equals(entry.parent())) {
            index.refresh(retirement.structuresWith(id));
        }
        return saved(
                actor,
                "taxonomy.moved",
                get(id),
                domain == null ? null : domain.wording().label().fr());
    }

    /** Takes out what nobody uses. */
    @Transactional
    public TaxonomyResult retire(Actor actor, CompetenceId id, int version) {
        actor.requireStaff();
        retirement.lock();
        retirement.lock(id);
        var entry = rows.find(id).orElse(null);
        if (entry == null || entry.version() != version) {
            return new Conflict();
        }
        if (!entry.use().isNone()) {
            return new InUse(entry);
        }
        retirement.retire(id, null);
        saved(actor, "taxonomy.retired", entry, null);
        return new Retired(entry);
    }

    /** Brings back what was taken out and not taken over. */
    @Transactional
    public TaxonomyResult restore(Actor actor, Slug slug) {
        actor.requireStaff();
        retirement.lock();
        var retired = rows.retired().stream()
                .filter(entry -> entry.slug().equals(slug) && entry.successor() == null)
                .findFirst();
        if (retired.isEmpty()) {
            return new Conflict();
        }
        if (rows.isTaken(retired.get().label().fr(), null)) {
            return new Invalid(Set.of(Problem.LABEL_TAKEN));
        }
        var restored = retirement.restore(slug);
        if (restored.isEmpty()) {
            return new Invalid(Set.of(Problem.WRONG_PLACE));
        }
        var entry = get(restored.get());
        rows.place(entry.id(), entry.parent(), Integer.MAX_VALUE);
        return saved(actor, "taxonomy.restored", get(entry.id()), null);
    }

    /** The other entry takes over its services, its names as further synonyms, what belongs to it and its address. */
    @Transactional
    public TaxonomyResult merge(Actor actor, CompetenceId id, int version, CompetenceId into) {
        actor.requireStaff();
        retirement.lock();
        retirement.lock(id);
        var entry = rows.find(id).orElse(null);
        var other = rows.find(into).orElse(null);
        if (entry == null || other == null || entry.version() != version) {
            return new Conflict();
        }
        if (entry.isDomain() != other.isDomain() || id.equals(into)) {
            return new Invalid(Set.of(Problem.NOT_ALIKE));
        }
        takeOver(actor, entry, other);
        return saved(
                actor,
                "taxonomy.merged",
                get(into),
                entry.wording().label().fr() + " → " + other.wording().label().fr());
    }

    private void takeOver(Actor actor, TaxonomyEntry entry, TaxonomyEntry other) {
        var changed = retirement.structuresWith(entry.id());
        var below = retirement.structuresBelow(entry.id());
        retirement.handOver(entry.id(), other.id());
        retirement.retire(entry.id(), other.id());
        rows.update(other.id(), withNamesOf(entry.wording(), other.wording()));
        retirement.markChanged(changed);
        var change = new Change(actor, Cause.EDITED);
        changed.forEach(structure -> events.publishEvent(new StructureStored(structure, change)));
        index.refresh(below);
    }

    private static EntryWording withNamesOf(EntryWording entry, EntryWording other) {
        return new EntryWording(
                other.label(),
                joined(other.synonymsFr(), entry.label().fr(), entry.synonymsFr()),
                joined(other.synonymsEn(), entry.label().en(), entry.synonymsEn()),
                other.icon(),
                other.page());
    }

    private static List<String> joined(List<String> own, String label, List<String> others) {
        return Stream.of(own, List.of(label), others)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Set<Problem> problems(EntryWording wording, @Nullable CompetenceId except) {
        var problems = WordingChecks.problems(wording);
        if (rows.isTaken(wording.label().fr(), except)) {
            problems.add(Problem.LABEL_TAKEN);
        }
        return problems;
    }

    private Saved saved(Actor actor, String action, TaxonomyEntry entry, @Nullable String detail) {
        log.add(actor, action, entry.wording().label().fr(), detail);
        events.publishEvent(new DirectoryChanged());
        return new Saved(entry);
    }

    private TaxonomyEntry get(CompetenceId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("entry of the taxonomy"));
    }
}
